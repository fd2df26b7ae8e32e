import type { At } from '../case-state.js';
import { SubmittedForReview } from '../events/review.js';
import { action, recorded } from './action.js';
import { assignedActor } from './duties.js';

/** T25. Case review or, in the categories of PR Art.50(1), legal review; 10 working days run from here. */
export const submitForReview = action({
  name: 'submit-for-review',
  chinese: '送审',
  summary: 'Send the report and the file to review',
  ground: 'PR Art.49, 50, 52, 55',
  body: SubmittedForReview,
  unless: (state: At<'reported'>, context) => assignedActor(state.officers, context),
  decide: (_state, body) => recorded('SubmittedForReview', body),
});
