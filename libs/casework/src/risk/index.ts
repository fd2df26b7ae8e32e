import { asCorrected } from '../evolve/fold.js';
import { factsOfParty } from '../evolve/line-facts.js';
import { linesOf, oncePerCase } from '../state/lines.js';
import type { CaseHistory, Risk } from './risk.js';
import { riskRules } from './rules.js';

export { riskRules } from './rules.js';
export type { CaseHistory, Risk } from './risk.js';

/**
 * Every sign of every risk point in one case, oldest first; those with `since` ahead have not come true yet. What shows
 * with one of several parties alone names it.
 */
export const risksOf = (entered: CaseHistory): Risk[] => {
  const history = { ...entered, facts: asCorrected(entered.facts) };
  const lines = linesOf(history.state);
  const histories =
    lines.length === 1
      ? [history]
      : lines.map((state, place) => ({ ...history, state, facts: factsOfParty(history.facts, place + 1) }));
  return oncePerCase(histories.map(signsIn)).sort((a, b) => a.since.localeCompare(b.since));
};

const signsIn = (history: CaseHistory): Risk[] =>
  riskRules.flatMap(({ signs, ...rule }) => signs(history).map((sign): Risk => ({ ...rule, ...sign })));
