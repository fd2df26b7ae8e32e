import { refuseIfCertificateFell, refuseUnlessQualifiedReviewer } from '../../checks/officers.js';
import {
  reviewOutcomes,
  reviewPointNames,
  ReviewPoints,
  type ReviewKind,
  type ReviewOutcome,
} from '../../events/review.js';
import { OneOf, Part, Text } from '../../input/fields.js';
import { refusals } from '../../refusals/index.js';
import { actingUnitOf, bureauOf } from '../../registry/acting-unit.js';
import { everHandled } from '../../standing/ever-handled.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

class RecordReview {
  @OneOf(reviewOutcomes) outcome: ReviewOutcome;
  @Part(() => ReviewPoints) points: ReviewPoints;
  @Text(5000) opinion: string;
}

/** After a hearing the review is a legal one (PR Art.50(1)(2)). */
const kindOf = (state: At<'in-review' | 'heard-in-review'>): ReviewKind =>
  state.stage === 'in-review' ? state.review.kind : 'legal-review';

/** T26, T37, form #36. After a hearing it is a legal review: not passed, no decision is made (PR Art.50). */
export const recordReview = act({
  name: 'record-review',
  chinese: '出具审核意见',
  summary: 'Give the opinion of the review and return the file',
  ground: 'PR Art.53, 54',
  body: RecordReview,
  refuseIf: (state: At<'in-review' | 'heard-in-review'>, context) =>
    (everHandled(context.facts, context.actor.id)
      ? refusals.separationOfDuty(context.actor.id, 'handled-no-review', 'PR Art.49, 52')
      : null) ??
    refuseIfCertificateFell(context) ??
    (kindOf(state) === 'legal-review' ? refuseUnlessQualifiedReviewer(context) : null),
  decide: (state, body, { actor }) => {
    const failed = reviewPointNames.filter((point) => !body.points[point]);
    if (body.outcome === 'agree' && failed.length > 0) return refusals.agreesWithFaults(failed);
    const kind = kindOf(state);
    // A case in a station's own name is reviewed by the station; that the bureau did it shows (PR Art.52(3)).
    const unit = actingUnitOf(state);
    const isStations = kind === 'case-review' && unit !== bureauOf(unit);
    const elsewhere = isStations && actor.unit !== unit ? { reviewerUnit: actor.unit } : {};
    const isSentBack = body.outcome === 'correct' || body.outcome === 'supplement';
    const kept = isSentBack && state.stage === 'heard-in-review' ? { keepsSaid: true } : {};
    return recorded('ReviewConcluded', { kind, ...body, ...elsewhere, ...kept });
  },
});
