import { hearingRange } from '../discretion/index.js';
import type { SubmittedForReview } from '../events/review.js';
import type { CaseFact } from '../evolve/fold.js';
import type { Law } from '../law.js';
import type { CaseState } from '../state/case-state.js';
import { isOpened, isReviewed } from '../state/questions.js';
import type { DecisionFact } from './decisions-in.js';

/** What the size of the penalty called for on the day. */
export interface Thresholds {
  /** Whether the notice told of the right to a hearing; null where there was no notice. */
  readonly hearingOffered: boolean | null;
  /**
   * Why a hearing had to be offered by the thresholds of the day, in the words of the law; empty where it had not, null
   * where it is no penalty of the ordinary procedure.
   */
  readonly hearingGrounds: readonly string[] | null;
  readonly review: SubmittedForReview | null;
  readonly isDiscussed: boolean;
  readonly publicationClass: string | null;
}

/**
 * The thresholds of the day of a decision. @param own what was recorded for its party up to it
 */
export const thresholdsThen = (
  fact: DecisionFact,
  state: CaseState,
  own: readonly CaseFact[],
  law: Law,
): Thresholds => {
  const [handling, clue] = [
    fact.type === 'PenaltyDecided' ? fact.data.handling : null,
    isOpened(state) ? state.intake.clue : null,
  ];
  const submitted = own.findLast((each) => each.type === 'SubmittedForReview');
  const range =
    handling === null || clue === null || fact.type !== 'PenaltyDecided'
      ? null
      : hearingRange(clue.party.kind, handling.penalty, law.discretion, fact.data.documentDate, { unit: clue.unit });
  return {
    hearingOffered: isReviewed(state) ? (state.notice.issued?.hearingRight ?? null) : null,
    hearingGrounds: range?.grounds ?? null,
    review: submitted?.type === 'SubmittedForReview' ? submitted.data : null,
    isDiscussed: isReviewed(state) && state.discussion !== null,
    publicationClass: (fact.type === 'PenaltyDecided' ? fact.data.publicationClass : undefined) ?? null,
  };
};
