import { refuseUnlessAssigned } from '../../checks/officers.js';
import { refuseUnlessInOwnName } from '../../checks/own-name.js';
import { changedSinceReview } from '../../checks/told-in-notice.js';
import { hearingRange } from '../../discretion/index.js';
import { refusals } from '../../refusals/index.js';
import { actingUnitOf } from '../../registry/acting-unit.js';
import { finedBefore, oneActAs, tellFined } from '../../standing/fined-before.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

class IssueNotice {}

/**
 * T29, form #37. Content, facts, reasons and basis as approved; with the right to a hearing where the penalty is in its
 * range.
 */
export const issueNotice = act({
  name: 'issue-notice',
  chinese: '制作行政处罚告知书',
  summary: 'Issue the notice of the proposed penalty',
  ground: 'APL Art.44, 63; PR Art.57; HR Art.5',
  body: IssueNotice,
  refuseIf: (state: At<'approved'>, context) => {
    if (state.notice.issued !== null) return refusals.nothingToDo('notice-waits-for-service');
    // What was corrected since the review is not what was approved (PR Art.54, 56).
    const changed = changedSinceReview(context);
    return changed.length > 0
      ? refusals.reviewNoLongerFits(changed)
      : (refuseUnlessAssigned(state.investigation.officers, context) ?? refuseUnlessInOwnName(state, context));
  },
  decide: (state, _body, context) => {
    const { handling } = state.review.report;
    const hearingRight = hearingRange(
      state.intake.clue.party.kind,
      handling.penalty,
      context.law.discretion,
      context.day,
      {
        unit: state.intake.clue.unit,
      },
    ).inRange;
    const number = context.number('penalty-notice', actingUnitOf(state));
    const asked = { party: state.intake.clue.party, handling };
    const fined = finedBefore(asked, context.forParty ?? 1, oneActAs(state, context));
    return recorded('NoticeIssued', { number, handling, hearingRight, ...tellFined(fined) });
  },
});
