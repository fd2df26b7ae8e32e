import { refuseUnlessAssigned, refuseUnlessTwoAssigned } from '../../checks/officers.js';
import { VerificationRecorded } from '../../events/clue.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

/** T2. What was found before filing; evidence got here may be used later (PR Art.23). */
export const recordVerification = act({
  name: 'record-verification',
  chinese: '记录核查情况',
  summary: 'Record what the verification found',
  ground: 'PR Art.18',
  body: VerificationRecorded,
  refuseIf: (state: At<'verifying'>, context) => refuseUnlessAssigned(state.intake.verifiers, context),
  decide: (state, body, context) =>
    refuseUnlessTwoAssigned(body.officers, state.intake.verifiers, context) ?? recorded('VerificationRecorded', body),
});
