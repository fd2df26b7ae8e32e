import { reviewOutcomes, ReviewPoints, type ReviewOutcome } from '../../events/review.js';
import { OneOf, Part, Text } from '../../input/fields.js';
import { refusals } from '../../refusals/index.js';
import { everHandled } from '../../standing/ever-handled.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

class RecordReview {
  @OneOf(reviewOutcomes) outcome: ReviewOutcome;
  @Part(() => ReviewPoints) points: ReviewPoints;
  @Text(5000) opinion: string;
}

/** T26, T37, form #36. After a hearing it is a legal review: not passed, no decision is made (PR Art.50). */
export const recordReview = act({
  name: 'record-review',
  chinese: '出具审核意见',
  summary: 'Give the opinion of the review and return the file',
  ground: 'PR Art.53, 54',
  body: RecordReview,
  refuseIf: (_state: At<'in-review' | 'heard-in-review'>, { actor, facts }) =>
    everHandled(facts, actor.id)
      ? refusals.separationOfDuty(actor.id, 'handled the case once and may not review it', 'PR Art.49, 52')
      : null,
  decide: (state, body) => {
    const faults = Object.entries(body.points).filter(([, passed]) => !passed);
    if (body.outcome === 'agree' && faults.length > 0) return refusals.agreesWithFaults(faults.map(([point]) => point));
    const kind = state.stage === 'in-review' ? state.review.kind : 'legal-review';
    return recorded('ReviewConcluded', { kind, ...body });
  },
});
