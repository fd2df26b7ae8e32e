import { refuseUnlessAssigned } from '../../checks/officers.js';
import { reviewCategories, type ReviewCategory } from '../../events/review.js';
import { OneOf } from '../../input/fields.js';
import { refusals } from '../../refusals/index.js';
import { relationsOf } from '../../standing/legal-relations.js';
import { majorGrounds } from '../../standing/major-case.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

class SubmitForReview {
  @OneOf(reviewCategories) category: ReviewCategory;
}

/**
 * T25, T37. Case review or, in the categories of PR Art.50(1), legal review; after a hearing always legal review, of
 * category (2). What the bureau's own list asks for is computed (PR Art.50(3)): a declared category only adds.
 */
export const submitForReview = act({
  name: 'submit-for-review',
  chinese: '送审',
  summary: 'Send the report and the file to review',
  ground: 'PR Art.49, 50, 52, 55',
  body: SubmitForReview,
  refuseIf: (state: At<'reported' | 'heard'>, context) => refuseUnlessAssigned(state.investigation.officers, context),
  decide: (state, { category }, context) => {
    if ((state.stage === 'heard') !== (category === 'heard')) return refusals.wrongReviewCategory(category);
    const weighed = {
      handling: state.review.report.handling,
      party: state.intake.clue.party,
      violationOn: state.investigation.filing.violationEndedOn,
      relations: relationsOf(context, state.review.report.handling),
    };
    const grounds = majorGrounds(weighed, context.law, context.day);
    return recorded('SubmittedForReview', { category, grounds });
  },
});
