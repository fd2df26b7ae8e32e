import { refuseUnlessAssigned } from '../../checks/officers.js';
import { RefundTerms } from '../../events/refund.js';
import { refusals } from '../../refusals/index.js';
import { actingUnitOf } from '../../registry/acting-unit.js';
import { basesOf } from '../../standing/acts-of.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

/** 价格法, 价格违法行为行政处罚规定, 明码标价和禁止价格欺诈规定: the bases under which something can have been charged too much. */
const priceLaws = ['pl-', 'pvr-', 'mpr-'] as const;

/** T32, form #34: after the party was notified and before the decision. Its term is not counted in the case clock. */
export const orderRefund = act({
  name: 'order-refund',
  chinese: '责令退款',
  summary: 'Order the party to refund what it charged too much',
  ground: 'PR Art.59, 64',
  body: RefundTerms,
  happenedOn: (body) => body.servedOn,
  refuseIf: (state: At<'notified'>, context) => {
    const bases = basesOf(state.notice.issued.handling);
    if (!bases.some((basisId) => priceLaws.some((law) => basisId.startsWith(law))))
      return refusals.notAPriceCase(bases);
    if (state.notice.refund !== null) return refusals.nothingToDo('refund-ordered');
    return refuseUnlessAssigned(state.investigation.officers, context);
  },
  decide: (state, body, context) => {
    if (body.servedOn < state.notice.service.effectiveOn)
      return refusals.beforeTheCase('servedOn', 'notice-was-served');
    if (body.refundBy < body.servedOn) return refusals.notInOrder('refundBy', 'servedOn');
    const number = context.number('refund-order', actingUnitOf(state));
    return recorded('RefundOrdered', { number, ...body });
  },
});
