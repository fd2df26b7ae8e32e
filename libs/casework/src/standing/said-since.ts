import type { CaseFact } from '../evolve/fold.js';

/**
 * What was recorded since the party was told: since the last notice, or since an earlier one where the report went back
 * with what the party had said to it (APL Art.45, 65). Nothing of a round that ended.
 */
export const saidSince = (facts: readonly CaseFact[]): readonly CaseFact[] => {
  const lastNotice = (before: number): number =>
    facts.findLastIndex(({ type }, place) => place < before && type === 'NoticeIssued');
  let start = lastNotice(facts.length);
  for (let earlier = lastNotice(start); earlier >= 0; earlier = lastNotice(earlier)) {
    const isKept = facts
      .slice(earlier, start)
      .some(
        (fact) => (fact.type === 'ProposalReturned' || fact.type === 'ReviewConcluded') && fact.data.keepsSaid === true,
      );
    if (!isKept) break;
    start = earlier;
  }
  return facts.slice(
    Math.max(
      start,
      facts.findLastIndex(({ type }) => type === 'RoundOpened'),
      0,
    ),
  );
};

/** The last report of a hearing that the decision has to answer; null where none was held to its end (APL Art.65). */
export const hearingToAnswer = (facts: readonly CaseFact[]) => {
  const last = saidSince(facts).findLast(({ type }) => type === 'HearingReported' || type === 'HearingEnded');
  return last?.type === 'HearingReported' ? last.data : null;
};
