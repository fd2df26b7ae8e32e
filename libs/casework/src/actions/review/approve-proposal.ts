import { refuseUnlessInOwnName } from '../../checks/own-name.js';
import { refuseIfInvestigator } from '../../checks/pending.js';
import { changedSinceReview } from '../../checks/told-in-notice.js';
import { ProposalApproval } from '../../events/review.js';
import { refusals } from '../../refusals/index.js';
import { finedBefore, oneActAs, tellFined } from '../../standing/fined-before.js';
import { imposes } from '../../standing/penalty-sum.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

/** T27. A department head approves the proposed penalty BEFORE the party is notified. */
export const approveProposal = act({
  name: 'approve-proposal',
  chinese: '批准处罚建议',
  summary: 'Approve the proposed penalty, so that the party can be notified',
  ground: 'PR Art.56, 57',
  body: ProposalApproval,
  refuseIf: (state: At<'reviewed'>, context) => {
    const investigated = refuseIfInvestigator(state.investigation.officers, context);
    if (investigated !== null) return investigated;
    if (!imposes(state.review.report.handling))
      return refusals.outcomeMismatch('penalty', state.review.report.handling.outcome);
    const review = state.investigation.reviews.at(-1);
    if (review?.kind === 'legal-review' && review.outcome !== 'agree') return refusals.reviewNotPassed();
    const changed = changedSinceReview(context);
    return changed.length === 0 ? refuseUnlessInOwnName(state, context) : refusals.reviewNoLongerFits(changed);
  },
  decide: (state, body, context) => {
    const asked = { party: state.intake.clue.party, handling: state.review.report.handling };
    const fined = finedBefore(asked, context.forParty ?? 1, oneActAs(state, context));
    return recorded('ProposalApproved', { ...body, ...tellFined(fined) });
  },
});
