import type { CaseFact } from '../evolve/fold.js';
import type { Made } from './paper.js';

/**
 * What was recorded since the party was told: since the last notice, or since an earlier one where the report went back
 * with what the party had said to it (APL Art.45, 65).
 */
export const saidSince = (made: Pick<Made, 'facts' | 'place'>): readonly CaseFact[] => {
  const facts = made.facts.slice(0, made.place + 1);
  const lastNotice = (before: number): number =>
    facts.findLastIndex(({ type }, place) => place < before && type === 'NoticeIssued');
  let start = lastNotice(facts.length);
  for (let earlier = lastNotice(start); earlier >= 0; earlier = lastNotice(earlier)) {
    const isKept = facts
      .slice(earlier, start)
      .some((fact) => fact.type === 'ProposalReturned' && fact.data.keepsSaid === true);
    if (!isKept) break;
    start = earlier;
  }
  return facts.slice(Math.max(start, 0));
};
