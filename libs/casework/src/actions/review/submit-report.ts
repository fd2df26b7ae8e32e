import { refuseUnlessAssigned, refuseUnlessTwoAssigned, refuseUnlessWithinPowers } from '../../checks/officers.js';
import { refuseIfRevokedInOwnName } from '../../checks/own-name.js';
import { refuseIfProposalPending } from '../../checks/pending.js';
import { InvestigationReported } from '../../events/investigation.js';
import { isRefusal, refusals } from '../../refusals/index.js';
import { actingUnitOf } from '../../registry/acting-unit.js';
import { checkHandling } from '../../standing/handling-check.js';
import { refuseIfRepeated } from '../../standing/repeats.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

/** A fine for 拒不改正 needs a served order and a re-inspection that failed (discretion-rules §2). */
const refusalProven = ({ aside: { corrections } }: At<'investigating'>): boolean =>
  corrections.some(({ reinspections }) => reinspections.some(({ corrected }) => !corrected));

/** T24, form #35: signed by two officers, then by the head of the case unit. */
export const submitReport = act({
  name: 'submit-report',
  chinese: '提交调查终结报告',
  summary: 'Submit the investigation report with the proposed handling and the reasons of discretion',
  ground: 'PR Art.48',
  body: InvestigationReported,
  refuseIf: (state: At<'investigating'>, context) => {
    const withoutEvidence =
      state.investigation.evidence.length === 0 &&
      state.investigation.inspections.length === 0 &&
      state.investigation.questionings.length === 0;
    return (
      refuseIfProposalPending(state.proposal) ??
      refuseUnlessAssigned(state.investigation.officers, context) ??
      (withoutEvidence ? refusals.missingBefore('Any evidence', 'PR Art.23, 48') : null)
    );
  },
  decide: (state, body, context) => {
    if (body.handling.facts.refusedToCorrect === true && !refusalProven(state)) return refusals.refusalNotProven();
    const again = refuseIfRepeated(state, body.handling);
    if (again !== null) return again;
    const check = checkHandling(
      body.handling,
      state.intake.clue.party,
      state.investigation.filing.violationEndedOn,
      context,
    );
    if (isRefusal(check)) return check;
    const unit = actingUnitOf(state);
    return (
      refuseIfRevokedInOwnName(state, body.handling) ??
      refuseUnlessWithinPowers(unit, body.handling.basisId, 'penalty', context) ??
      refuseUnlessTwoAssigned(body.officers, state.investigation.officers, context) ??
      recorded('InvestigationReported', body)
    );
  },
});
