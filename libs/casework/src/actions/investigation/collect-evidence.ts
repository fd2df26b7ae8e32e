import { refuseUnlessAssigned, refuseUnlessTwoAssigned } from '../../checks/officers.js';
import { EvidenceCollected } from '../../events/investigation.js';
import { refuseIfEvidenceFrozen } from '../../standing/stopped.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

/** Forms #11, #12. Flaws of form (a copy without attestation, data without digest) are risks, not refusals. */
export const collectEvidence = act({
  name: 'collect-evidence',
  chinese: '收集证据',
  summary: 'Add a piece of evidence',
  ground: 'PR Art.23-26',
  body: EvidenceCollected,
  happenedOn: (body) => body.collectedOn,
  refuseIf: (state: At<'investigating'>, context) =>
    refuseIfEvidenceFrozen(state) ?? refuseUnlessAssigned(state.investigation.officers, context),
  decide: (state, body, context) =>
    refuseUnlessTwoAssigned(body.officers, state.investigation.officers, context) ??
    recorded('EvidenceCollected', body),
});
