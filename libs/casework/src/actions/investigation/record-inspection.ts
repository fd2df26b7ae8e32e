import { refuseUnlessAssigned, refuseUnlessTwoAssigned } from '../../checks/officers.js';
import { InspectionRecorded } from '../../events/investigation.js';
import { refusals } from '../../refusals/index.js';
import { refuseIfEvidenceFrozen } from '../../standing/stopped.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

/** T7, form #9. */
export const recordInspection = act({
  name: 'record-inspection',
  chinese: '现场检查笔录',
  summary: 'Record an on-site inspection',
  ground: 'PR Art.21, 22, 28; APL Art.42, 55',
  body: InspectionRecorded,
  happenedOn: (body) => body.to,
  refuseIf: (state: At<'investigating'>, context) =>
    refuseIfEvidenceFrozen(state) ?? refuseUnlessAssigned(state.investigation.officers, context),
  decide: (state, body, context) => {
    if (Date.parse(body.to) < Date.parse(body.from)) return refusals.notInOrder('to', 'from');
    if (!body.cardsShown || !body.rightsTold) return refusals.cardsAndRights();
    return (
      refuseUnlessTwoAssigned(body.officers, state.investigation.officers, context) ??
      recorded('InspectionRecorded', body)
    );
  },
});
