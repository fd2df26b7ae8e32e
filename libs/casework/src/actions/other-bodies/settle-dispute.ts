import { refuseUnlessHandler } from '../../checks/measures.js';
import { DisputeSettled } from '../../events/jurisdiction.js';
import { refusals } from '../../refusals/index.js';
import type { CaseTakenUp } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** §4.1: the talks ended with an agreement. Without one the common superior is asked. */
export const settleDispute = act({
  name: 'settle-dispute',
  chinese: '记录管辖协商结果',
  summary: 'Record the agreement on who handles the case',
  ground: 'PR Art.13',
  body: DisputeSettled,
  happenedOn: (body) => body.settledOn,
  refuseIf: (state: CaseTakenUp, context) => {
    const { dispute } = state.aside.otherBodies;
    return (
      refuseUnlessHandler(state, context) ??
      (dispute === null || dispute.settled !== null ? refusals.noDispute('jurisdiction') : null)
    );
  },
  decide: (state, body) => {
    const { dispute } = state.aside.otherBodies;
    if (dispute === null) return refusals.noDispute('jurisdiction');
    return body.settledOn < dispute.disputedOn
      ? refusals.notInOrder('settledOn', 'disputedOn')
      : recorded('DisputeSettled', body);
  },
});
