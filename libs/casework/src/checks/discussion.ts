import type { Handling } from '../events/investigation.js';
import type { CollectiveDiscussionHeld } from '../events/review.js';
import { refusals, type Refusal } from '../refusals/index.js';

/**
 * The decision is the one that the heads agreed on (PR Art.60(2); APL Art.57(2)). A discussion that does not say what
 * it agreed on, as in records of before, is held against nothing.
 */
export const refuseIfAgainstDiscussion = (
  discussion: CollectiveDiscussionHeld | null,
  { outcome, penalty }: Handling,
): Refusal | null => {
  const agreed = discussion?.agreed;
  if (agreed === undefined || (agreed.outcome === outcome && agreed.fine === penalty.fine)) return null;
  return refusals.againstDiscussion(`${outcome}, ${penalty.fine} fen`, `${agreed.outcome}, ${agreed.fine} fen`);
};
