import { legalDateOf } from '../deadlines/index.js';
import type { CollectiveDiscussionHeld } from '../events/review.js';
import type { CaseFact } from '../evolve/fold.js';
import type { DiscussionFault } from '../words/risk-details.js';
import { pointOf } from './points.js';
import type { CaseHistory, RiskRule, Sign } from './risk.js';
import { officersOn, ofType } from './signs.js';

/**
 * 25. Decided without the collective discussion that the case needed, before it was held, or after one of which the
 * opinions are not all there, or all against what is said to be agreed on (PR Art.60(2); form #42).
 */
export const notDiscussed: RiskRule = {
  ...pointOf(25),
  signs: (history) => [...undiscussed(history), ...flawed(history)],
};

/** What was recorded since the decision before this one. */
const ofTheRound = (facts: readonly CaseFact[], decision: CaseFact): readonly CaseFact[] => {
  const place = facts.indexOf(decision);
  const earlier = facts.slice(0, place);
  const from = earlier.findLastIndex(({ type }) => type === 'PenaltyDecided' || type === 'NoPenaltyDecided');
  return earlier.slice(from + 1);
};

const undiscussed = (history: CaseHistory): Sign[] =>
  ofType(history.facts, 'PenaltyDecided').flatMap((decision): Sign[] => {
    const round = ofTheRound(history.facts, decision);
    const on = decision.data.documentDate;
    const officers = [...new Set([...officersOn(history, on), decision.by])];
    const discussion = ofType(round, 'CollectiveDiscussionHeld').at(-1);
    const heldOn = discussion?.data.heldOn;
    if (heldOn !== undefined && on < heldOn)
      return [
        { since: on, until: null, detail: { code: 'decided-before-discussion', parameters: { on, heldOn } }, officers },
      ];
    const submitted = ofType(round, 'SubmittedForReview').at(-1)?.data;
    const isNeeded = submitted !== undefined && (submitted.category !== 'none' || (submitted.grounds ?? []).length > 0);
    if (discussion !== undefined || !isNeeded) return [];
    return [{ since: on, until: null, detail: { code: 'decided-undiscussed', parameters: { on } }, officers }];
  });

/** A signature that a record of before did not speak of is not known to be missing. */
const faultsOf = ({
  host,
  opinions,
  agreed,
}: Pick<CollectiveDiscussionHeld, 'host' | 'opinions'> & { agreed?: object }): DiscussionFault[] => {
  const persons = opinions.map(({ person }) => person);
  return [
    ...(persons.length < 2 ? (['one-person'] as const) : []),
    ...(persons.includes(host) ? [] : (['host-silent'] as const)),
    ...(opinions.some(({ opinion }) => opinion.trim() === '') ? (['opinion-missing'] as const) : []),
    ...(opinions.some(({ signed }) => signed === false) ? (['unsigned'] as const) : []),
    // No text says which majority decides; that nobody was for what was agreed on is looked at.
    ...(agreed !== undefined && opinions.length > 0 && opinions.every(({ dissents }) => dissents)
      ? (['all-dissent'] as const)
      : []),
  ];
};

const flawed = ({ facts }: CaseHistory): Sign[] =>
  ofType(facts, 'CollectiveDiscussionHeld', 'CaseExtendedCollectively').flatMap(({ data, occurredAt, by }) => {
    const on = data.heldOn ?? legalDateOf(occurredAt);
    return faultsOf(data).map((fault): Sign => {
      const detail = { code: 'discussion-flawed' as const, parameters: { on, fault } };
      return { since: on, until: null, detail, officers: [by] };
    });
  });
