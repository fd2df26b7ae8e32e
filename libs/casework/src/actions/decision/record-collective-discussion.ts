import { discussedCaseOf, refuseUnlessAttended, refuseUnlessByHeads } from '../../checks/discussion.js';
import { AgreedHandling, DiscussionSitting } from '../../events/review.js';
import { Part } from '../../input/fields.js';
import { invalidField, type InvalidField } from '../../input/invalid-field.js';
import { refusals, type Refusal } from '../../refusals/index.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

class RecordCollectiveDiscussion extends DiscussionSitting {
  @Part(() => AgreedHandling) agreed: AgreedHandling;
}

/** From the review on, before the notice or after it: no text says in which order (docs/procedure.md §9, 12). */
type Discussable = At<'reviewed' | 'approved' | 'notified'>;

/** The heads discuss what was reviewed: the day of the discussion is not before the last review. */
const refuseUnlessAfterReview = (
  { investigation: { reviews } }: Discussable,
  { heldOn }: DiscussionSitting,
): Refusal | null => {
  const reviewedOn = reviews.at(-1)?.on;
  return reviewedOn !== undefined && heldOn < reviewedOn
    ? refusals.notInOrder('heldOn', { code: 'review-of', parameters: { of: reviewedOn } })
    : null;
};

/** One figure stated twice is one figure: the decision is held against it (PR Art.60(2)). */
const agreedFaults = ({ agreed: { outcome, fine, penalty } }: RecordCollectiveDiscussion): InvalidField[] => {
  const other = penalty !== undefined && penalty.fine !== fine ? 'agreed.penalty.fine' : null;
  const against = fine > 0 && outcome === 'no-penalty' ? 'agreed.outcome' : other;
  return against === null
    ? []
    : [invalidField('agreed.fine', { code: 'stated-otherwise', parameters: { other: against } })];
};

/** T38, form #42. Every opinion is kept, dissent too. What comes up after it is discussed anew. */
export const recordCollectiveDiscussion = act({
  name: 'record-collective-discussion',
  chinese: '集体讨论记录',
  summary: 'Record the collective discussion of the heads',
  ground: 'PR Art.60(2); APL Art.57(2)',
  body: RecordCollectiveDiscussion,
  faults: agreedFaults,
  decide: (state: Discussable, body, context) =>
    refuseUnlessAttended(body, context) ??
    refuseUnlessByHeads(discussedCaseOf(state), body, context) ??
    refuseUnlessAfterReview(state, body) ??
    recorded('CollectiveDiscussionHeld', body),
});
