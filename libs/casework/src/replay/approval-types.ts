import type { CaseFact } from '../evolve/fold.js';

/** Events by which somebody says yes or no on the way of a case. */
const types: ReadonlySet<CaseFact['type']> = new Set([
  'CaseFiled',
  'ProposalEndorsed',
  'ProposalReturned',
  'ReviewConcluded',
  'ProposalApproved',
  'CollectiveDiscussionHeld',
  'PenaltyDecided',
  'NoPenaltyDecided',
  'SummaryPenaltyDecided',
]);

/** Whether somebody says yes or no with an event. */
export const isApproval = ({ type }: CaseFact): boolean => types.has(type);

/** The opinion that was written with it; null where none was. */
export const opinionIn = ({ data }: CaseFact): string | null =>
  'opinion' in data && typeof data.opinion === 'string' && data.opinion !== '' ? data.opinion : null;
