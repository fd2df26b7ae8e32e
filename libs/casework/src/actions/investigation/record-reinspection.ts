import { refuseUnlessHandler } from '../../checks/measures.js';
import { refuseUnlessTwoAssigned } from '../../checks/officers.js';
import { ReinspectionRecorded } from '../../events/correction.js';
import { refusals } from '../../refusals/index.js';
import { handlersOf, type CaseTakenUp } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** After the day given for the correction. A failed re-inspection is what proves 拒不改正. */
export const recordReinspection = act({
  name: 'record-reinspection',
  chinese: '复查改正情况',
  summary: 'Record the re-inspection after an order to correct',
  ground: 'APL Art.28(1); discretion-rules §2',
  body: ReinspectionRecorded,
  happenedOn: (body) => body.inspectedOn,
  refuseIf: (state: CaseTakenUp, context) => refuseUnlessHandler(state, context),
  decide: (state, body, context) => {
    const found = state.aside.corrections.find(({ order }) => order === body.order);
    if (found === undefined) return refusals.orderUnknown(body.order);
    if (!body.corrected && body.inspectedOn <= found.correctBy) return refusals.tooEarlyToReinspect(found.correctBy);
    return refuseUnlessTwoAssigned(body.officers, handlersOf(state), context) ?? recorded('ReinspectionRecorded', body);
  },
});
