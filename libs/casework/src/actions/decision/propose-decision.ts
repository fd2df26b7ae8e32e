import { refuseUnlessNoticeFits } from '../../checks/before-imposing.js';
import { refuseIfGainsDenied } from '../../checks/gains.js';
import { refuseIfHearingNotHeld } from '../../checks/hearing-answer.js';
import { refuseUnlessAllWithinPowers, refuseUnlessAssigned } from '../../checks/officers.js';
import { refuseIfRevokedInOwnName, refuseUnlessInOwnName } from '../../checks/own-name.js';
import { refuseIfProposalPending } from '../../checks/pending.js';
import { refuseIfSuspicionOpen } from '../../checks/police.js';
import { refuseIfRefundOpen, refuseUnlessRefundOrdered } from '../../checks/refunded.js';
import { DecisionProposed } from '../../events/decision.js';
import { isRefusal, refusals } from '../../refusals/index.js';
import { actingUnitOf } from '../../registry/acting-unit.js';
import { actsOf, basesOf } from '../../standing/acts-of.js';
import { checkHandling } from '../../standing/handling-check.js';
import { handlingFaults } from '../../standing/handling-faults.js';
import { refuseIfUnlikeNotified } from '../../standing/notified.js';
import { imposes } from '../../standing/penalty-sum.js';
import { refuseIfRepeated } from '../../standing/repeats.js';
import { isUnanswered } from '../../standing/statements.js';
import { otherParties, refuseUnlessUnitActed } from '../../standing/unit-of-person.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

/** Form #43. After a notice at most what was notified; without one only what imposes no penalty (PR Art.56). */
export const proposeDecision = act({
  name: 'propose-decision',
  chinese: '提请处理决定',
  summary: 'Propose the decision',
  ground: 'PR Art.56, 58, 60',
  body: DecisionProposed,
  faults: ({ handling }) => handlingFaults(handling, 'handling'),
  refuseIf: (state: At<'reviewed' | 'notified'>, context) => {
    const unanswered = state.stage === 'notified' && state.notice.statements.some(isUnanswered);
    return (
      refuseIfSuspicionOpen(state) ??
      refuseIfProposalPending(state.proposal) ??
      refuseUnlessAssigned(state.investigation.officers, context) ??
      (state.stage === 'reviewed' && imposes(state.review.report.handling)
        ? refusals.missingBefore('penalty-notice', 'APL Art.44, 62')
        : null) ??
      (unanswered ? refusals.statementNotRechecked() : null)
    );
  },
  decide: (state, body, context) => {
    const { handling } = body;
    if (state.stage === 'reviewed' && handling.outcome !== state.review.report.handling.outcome) {
      return refusals.outcomeMismatch(handling.outcome, state.review.report.handling.outcome);
    }
    // Confiscation is a penalty, also where the fine is spared (食品安全法136).
    if (state.stage === 'reviewed' && imposes(handling))
      return refusals.missingBefore('penalty-notice', 'APL Art.9(2), 44, 62');
    const unordered = refuseIfHearingNotHeld(body, context) ?? refuseUnlessRefundOrdered(state, handling);
    if (unordered !== null) return unordered;
    if (state.stage === 'notified') {
      const otherwise = imposes(handling) ? refuseUnlessNoticeFits(context) : null;
      if (otherwise !== null) return otherwise;
      const unlike =
        refuseIfUnlikeNotified(handling, state.notice.issued.handling) ?? refuseIfRefundOpen(state, handling);
      if (unlike !== null) return unlike;
      if (handling.dishonestyListing !== undefined && state.notice.issued.handling.dishonestyListing === undefined)
        return refusals.listingNotNotified();
    }
    if (
      actsOf(handling).some(({ facts }) => facts.gainsUncomputable === true) &&
      state.investigation.gainsUncomputable === null
    )
      return refusals.missingBefore('approved-uncomputable-gains', 'ILL Art.14');
    const again = refuseIfRepeated(state, handling) ?? refuseIfGainsDenied(state, handling);
    if (again !== null) return again;
    const check = checkHandling(
      handling,
      state.intake.clue.party,
      state.investigation.filing.violationEndedOn,
      context,
    );
    if (isRefusal(check)) return check;
    const unit = actingUnitOf(state);
    return (
      refuseUnlessUnitActed({ party: state.intake.clue.party, handling }, otherParties(context), context) ??
      refuseUnlessInOwnName(state, context) ??
      refuseIfRevokedInOwnName(state, handling) ??
      refuseUnlessAllWithinPowers(unit, basesOf(handling), 'penalty', context) ??
      recorded('DecisionProposed', body)
    );
  },
});
