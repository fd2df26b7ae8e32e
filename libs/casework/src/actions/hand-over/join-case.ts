import { inForce } from '../../checks/measures.js';
import { refuseUnlessOwnNameFits } from '../../checks/own-name.js';
import { refuseIfInvestigator, refuseIfProposalPending } from '../../checks/pending.js';
import { refuseIfSuspicionOpen } from '../../checks/police.js';
import { CaseJoined } from '../../events/joining.js';
import { refusals } from '../../refusals/index.js';
import { bureauOf } from '../../registry/acting-unit.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

/**
 * 并案处理: a case goes into one that was filed no later, so that no time to decide is gained by it; no article has it,
 * and each bureau does it by a head's approval [I]. It is then closed with the ground `joined`.
 */
export const joinCase = act({
  name: 'join-case',
  chinese: '并案处理',
  summary: 'Join this case into another one of the bureau, where it is decided',
  ground: 'design',
  body: CaseJoined,
  refuseIf: (state: At<'investigating'>, context) =>
    refuseIfSuspicionOpen(state) ??
    refuseIfProposalPending(state.proposal) ??
    refuseIfInvestigator(state.investigation.officers, context) ??
    (inForce(state).length > 0 ? refusals.measuresInForce(inForce(state)) : null),
  decide: (state, body, context) => {
    const other = context.otherCase(body.into);
    if (other === undefined) return refusals.caseUnknown(body.into);
    const { investigation, intake } = state;
    if (other.caseCode === investigation.filing.caseCode) return refusals.cannotJoin('it-is-this-case');
    if (bureauOf(other.unit) !== bureauOf(intake.clue.unit)) return refusals.otherBureau(other.unit);
    if (other.stage !== 'investigating' || other.filedOn === null)
      return refusals.cannotJoin({ code: 'not-investigated', parameters: { stage: other.stage } });
    if (other.filedOn > investigation.filedOn)
      return refusals.cannotJoin({ code: 'filed-later', parameters: { on: other.filedOn } });
    // What is joined into a station's own case is decided in that station's name (GSS Art.8; PR Art.9).
    const beyond = other.actingName === 'unit' ? refuseUnlessOwnNameFits(other.unit, intake.clue, context) : null;
    return beyond ?? recorded('CaseJoined', body);
  },
});
