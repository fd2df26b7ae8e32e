import { nextNumber, refuseUnlessHandler } from '../../checks/measures.js';
import { CorrectionOrder } from '../../events/correction.js';
import { refusals } from '../../refusals/index.js';
import { actingUnitOf } from '../../registry/acting-unit.js';
import type { CaseTakenUp } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** T23, form #33. */
export const orderCorrection = act({
  name: 'order-correction',
  chinese: '责令改正',
  summary: 'Order the party to correct the violation by a day',
  ground: 'APL Art.28(1)',
  body: CorrectionOrder,
  happenedOn: (body) => body.servedOn,
  refuseIf: (state: CaseTakenUp, context) => refuseUnlessHandler(state, context),
  decide: (state, body, context) => {
    if (body.correctBy < body.servedOn) return refusals.notInOrder('correctBy', 'servedOn');
    const unit = actingUnitOf(state);
    const number = context.number('correction-order', unit);
    return recorded('CorrectionOrdered', { order: nextNumber(state.aside.corrections), number, ...body });
  },
});
