import { asCorrected } from '../evolve/fold.js';
import { factsOfParty } from '../evolve/line-facts.js';
import { linesOf, oncePerCase } from '../state/lines.js';
import { irregularOnTheSpot } from './irregular-on-the-spot.js';
import { laterIrregular } from './later-irregular.js';
import { asRisk, pointOf } from './points.js';
import { signsInCases } from './refused-signs.js';
import type { CaseHistory, Risk } from './risk.js';
import { riskRules } from './rules.js';
import { triedSigns, type Span } from './tried.js';

export { riskRules } from './rules.js';
export type { CaseHistory, Risk } from './risk.js';

/**
 * Every sign of every risk point in one case, oldest first; those with `since` ahead have not come true yet. What shows
 * with one of several parties alone names it.
 */
export const risksOf = (entered: CaseHistory): Risk[] => shownIn(entered, () => true);

/** The signs of one risk point in one case, as they stand among all of them. */
export const risksOfPoint = (entered: CaseHistory, wanted: number): Risk[] =>
  shownIn(entered, (number) => number === wanted);

/** The points that a case can show: by a rule on its history, or by what was refused. */
export const pointsInCases: readonly number[] = [
  ...new Set([...riskRules.map(({ number }) => number), ...signsInCases.map(({ point }) => point)]),
].sort((a, b) => a - b);

const shownIn = (entered: CaseHistory, isWanted: (number: number) => boolean): Risk[] => {
  const history = { ...entered, facts: asCorrected(entered.facts) };
  const lines = linesOf(history.state);
  const histories =
    lines.length === 1
      ? [history]
      : lines.map((state, place) => ({
          ...history,
          state,
          facts: factsOfParty(history.facts, place + 1),
          partyOf: { whole: history.state, party: place + 1 },
        }));
  return oncePerCase(histories.map((each) => signsIn(each, isWanted))).sort(
    (a, b) => a.since.localeCompare(b.since) || a.number - b.number,
  );
};

/** UTC instants between which the case was closed; a new round opens it again (§4.9). */
const closedSpans = ({ facts }: CaseHistory): Span[] => {
  const spans: Span[] = [];
  for (const { type, recordedAt } of facts) {
    const last = spans.at(-1);
    if (type === 'CaseClosed') spans.push({ from: recordedAt, to: null });
    if ((type === 'RoundOpened' || type === 'ExecutionReopened') && last?.to === null)
      spans[spans.length - 1] = { ...last, to: recordedAt };
  }
  return spans;
};

/** What stands in the file although the rules would not take it. */
const standing = (history: CaseHistory) => [...laterIrregular(history.facts), ...irregularOnTheSpot(history)];

const signsIn = (history: CaseHistory, isWanted: (number: number) => boolean): Risk[] => [
  ...riskRules
    .filter(({ number }) => isWanted(number))
    .flatMap((rule) => rule.signs(history).map((sign) => asRisk(rule, sign))),
  ...[...triedSigns(history.refused, signsInCases, closedSpans(history)), ...standing(history)]
    .filter(({ point }) => isWanted(point))
    .map(({ point, sign }) => asRisk(pointOf(point), sign)),
];
