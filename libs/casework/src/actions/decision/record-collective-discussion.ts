import type { LegalDate } from '../../deadlines/index.js';
import { CollectiveDiscussionHeld } from '../../events/review.js';
import { refusals, type Refusal } from '../../refusals/index.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

/** Everybody who attended signs the record; one opinion without its signature is no record (form #42). */
const refuseUnlessSigned = ({ opinions }: CollectiveDiscussionHeld): Refusal | null => {
  const unsigned = opinions.find(({ signed }) => signed === false);
  return unsigned === undefined
    ? null
    : refusals.missingBefore(`The signature of ${unsigned.person}`, 'PR Art.60(2); FORM #42');
};

/** The heads discuss what was reviewed: the day of the discussion is not before the last review, nor ahead. */
const refuseUnlessAfterReview = (
  { investigation: { reviews } }: At<'notified'>,
  { heldOn }: CollectiveDiscussionHeld,
  day: LegalDate,
): Refusal | null => {
  if (heldOn === undefined) return null;
  if (heldOn > day) return refusals.notInTheFuture('heldOn');
  const reviewedOn = reviews.at(-1)?.on;
  return reviewedOn !== undefined && heldOn < reviewedOn
    ? refusals.notInOrder('heldOn', `the review of ${reviewedOn}`)
    : null;
};

/** T38, form #42. Every opinion is kept, dissent too. */
export const recordCollectiveDiscussion = act({
  name: 'record-collective-discussion',
  chinese: '集体讨论记录',
  summary: 'Record the collective discussion of the heads',
  ground: 'PR Art.60(2); APL Art.57(2)',
  body: CollectiveDiscussionHeld,
  decide: (state: At<'notified'>, body, { day }) =>
    refuseUnlessSigned(body) ?? refuseUnlessAfterReview(state, body, day) ?? recorded('CollectiveDiscussionHeld', body),
});
