import { refuseUnlessHandler } from '../../checks/measures.js';
import { MaterialReceived } from '../../events/sampling.js';
import { refusals } from '../../refusals/index.js';
import type { CaseTakenUp } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** T9: what came of a demand, also when nothing did. */
export const recordMaterial = act({
  name: 'record-material',
  chinese: '记录材料提供情况',
  summary: 'Record what came of a demand for material',
  ground: 'PR Art.30',
  body: MaterialReceived,
  happenedOn: (body) => body.on,
  refuseIf: (state: CaseTakenUp, context) => refuseUnlessHandler(state, context),
  decide: (state, body) => {
    const asked = state.aside.otherBodies.demands.find(
      ({ demand, answer }) => demand === body.demand && answer === null,
    );
    if (asked === undefined) return refusals.demandUnknown(body.demand);
    return body.on < asked.demandedOn ? refusals.notInOrder('on', 'demandedOn') : recorded('MaterialReceived', body);
  },
});
