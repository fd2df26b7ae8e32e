import { refuseUnlessAssigned } from '../../checks/officers.js';
import type { Handling } from '../../events/investigation.js';
import { RefundTerms } from '../../events/refund.js';
import { refusals } from '../../refusals/index.js';
import { actingUnitOf } from '../../registry/acting-unit.js';
import { basesOf } from '../../standing/acts-of.js';
import { isPriceBasis, overpaidIn } from '../../standing/overpaid.js';
import { imposes } from '../../standing/penalty-sum.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

/** What the order rests on: what the party was told, or what the report says where no penalty is proposed. */
const basedOn = (state: At<'reviewed' | 'notified'>): Handling =>
  state.stage === 'notified' ? state.notice.issued.handling : state.review.report.handling;

/**
 * T32, form #34: after the party was notified and before the decision. Without a penalty there is no notice, and the
 * party is heard on the refund itself. Its term is not counted in the case clock.
 */
export const orderRefund = act({
  name: 'order-refund',
  chinese: '责令退款',
  summary: 'Order the party to refund what it charged too much',
  ground: 'PR Art.59, 64',
  body: RefundTerms,
  happenedOn: (body) => body.servedOn,
  refuseIf: (state: At<'reviewed' | 'notified'>, context) => {
    const handling = basedOn(state);
    const bases = basesOf(handling);
    if (!bases.some(isPriceBasis)) return refusals.notAPriceCase(bases);
    if (state.stage === 'reviewed' && imposes(handling))
      return refusals.missingBefore('penalty-notice', 'PR Art.57, 59');
    if (state.notice.refund !== null) return refusals.nothingToDo('refund-ordered');
    return refuseUnlessAssigned(state.investigation.officers, context);
  },
  decide: (state, body, context) => {
    if (state.stage === 'notified' && body.servedOn < state.notice.service.effectiveOn)
      return refusals.beforeTheCase('servedOn', 'notice-was-served');
    if (state.stage === 'reviewed' && body.heard === undefined)
      return refusals.missingBefore('party-heard-on-refund', 'PR Art.59');
    const told = overpaidIn(basedOn(state));
    if (body.amount > told) return refusals.refundBeyondTold(body.amount, told);
    if (body.refundBy < body.servedOn) return refusals.notInOrder('refundBy', 'servedOn');
    const number = context.number('refund-order', actingUnitOf(state));
    return recorded('RefundOrdered', { number, ...body });
  },
});
