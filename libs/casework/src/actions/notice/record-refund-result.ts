import { refuseUnlessAssigned } from '../../checks/officers.js';
import { RefundResultRecorded } from '../../events/refund.js';
import { refusals } from '../../refusals/index.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

/**
 * What became of the order to refund: once all of it went back, the party refused, or the term is over
 * (价格违法行为行政处罚规定 Art.16; PR Art.59).
 */
export const recordRefundResult = act({
  name: 'record-refund-result',
  chinese: '记录退款结果',
  summary: 'Record how much of what was charged too much was refunded',
  ground: 'PR Art.59; APL Art.28(2)',
  body: RefundResultRecorded,
  happenedOn: (body) => body.refundedOn,
  refuseIf: (state: At<'reviewed' | 'notified'>, context) => {
    const { refund } = state.notice;
    if (refund === null) return refusals.missingBefore('refund-order', 'PR Art.59');
    if (refund.result !== undefined) return refusals.nothingToDo('refund-result-recorded');
    return refuseUnlessAssigned(state.investigation.officers, context);
  },
  decide: (state, body, context) => {
    const { refund } = state.notice;
    if (refund === null) return refusals.missingBefore('refund-order', 'PR Art.59');
    if (body.refundedOn > context.day) return refusals.notInTheFuture('refundedOn');
    if (body.refundedOn < refund.servedOn) return refusals.notInOrder('refundedOn', 'servedOn');
    if (body.refunded > refund.amount) return refusals.refundedBeyondOrder(body.refunded, refund.amount);
    const isOver = body.refundedOn > refund.refundBy;
    if (body.refunded < refund.amount && body.refundRefused === undefined && !isOver)
      return refusals.refundRuns(refund.refundBy);
    return recorded('RefundResultRecorded', body);
  },
});
