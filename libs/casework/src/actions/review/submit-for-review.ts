import type { At } from '../../state/case-state.js';
import { SubmittedForReview } from '../../events/review.js';
import { refusals } from '../../refusals/index.js';
import { act, recorded } from '../act.js';
import { refuseUnlessAssigned } from '../../checks/officers.js';

/**
 * T25, T37. Case review or, in the categories of PR Art.50(1), legal review; after a hearing always legal review, of
 * category (2).
 */
export const submitForReview = act({
  name: 'submit-for-review',
  chinese: '送审',
  summary: 'Send the report and the file to review',
  ground: 'PR Art.49, 50, 52, 55',
  body: SubmittedForReview,
  refuseIf: (state: At<'reported' | 'heard'>, context) => refuseUnlessAssigned(state.officers, context),
  decide: (state, body) =>
    (state.stage === 'heard') === (body.category === 'heard')
      ? recorded('SubmittedForReview', body)
      : refusals.wrongReviewCategory(body.category),
});
