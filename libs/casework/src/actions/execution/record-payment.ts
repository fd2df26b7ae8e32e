import { refuseUnlessSumExact } from '../../checks/exact-sums.js';
import { refuseIfReceiptKnown } from '../../checks/receipts.js';
import type { Context } from '../../context.js';
import { onSpotCollectionLimit } from '../../discretion/index.js';
import { PaymentEntered, type Payment } from '../../events/execution.js';
import { imposedPenalty } from '../../evolve/performance.js';
import { invalidField } from '../../input/invalid-field.js';
import { refusals, type Refusal } from '../../refusals/index.js';
import { bookReceipt } from '../../standing/booking.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

type Payable = At<'executing' | 'performed' | 'summary'>;

/**
 * Cash: on the spot up to the small amount; up to the summary ceiling when hard to enforce later; at remote places when
 * asked.
 */
const refuseUnlessCashAllowed = (state: Payable, body: Payment, context: Context): Refusal | null => {
  if (body.channel !== 'cash') return null;
  if (body.cashGround === undefined) return refusals.cashNotAllowed('no-cash-ground');
  // Each sum of cash has its own two days to the bank; a second one would hide behind the first.
  if (state.execution.payments.some((payment) => payment.channel === 'cash'))
    return refusals.cashNotAllowed('cash-taken-once');
  if (body.cashGround === 'remote-and-asked') return null;
  if (state.stage !== 'summary') return refusals.cashNotAllowed('only-spot-fine');
  const limits = onSpotCollectionLimit(state.intake.clue.party.kind, context.day, context.law.discretion);
  const limit = body.cashGround === 'small-amount' ? limits.any : limits.hardToEnforce;
  return state.decision.penalty.fine > limit
    ? refusals.cashNotAllowed({ code: 'fine-exceeds', parameters: { limit } })
    : null;
};

/** T45. The body that decides does not collect (APL Art.67). */
export const recordPayment = act({
  name: 'record-payment',
  chinese: '记录缴款',
  summary: 'Record a payment of the fine, its surcharge or confiscated gains',
  ground: 'APL Art.67-70; PR Art.72',
  body: PaymentEntered,
  happenedOn: (body) => body.paidOn,
  faults: ({ channel, receiptNumber }) =>
    channel !== 'cash' && receiptNumber === undefined
      ? [invalidField('receiptNumber', { code: 'text', parameters: { name: 'receiptNumber' } })]
      : [],
  decide: (state: Payable, { receiptNumber, ...paid }, context) => {
    if (receiptNumber === undefined) return refusals.cashWithoutReceipt();
    const body: Payment = { ...paid, receiptNumber };
    const penalty = imposedPenalty(state);
    if (penalty === null) return refusals.nothingToDo('no-payment-imposed');
    const decidedOn = state.stage === 'summary' ? state.decision.decidedOn : state.decision.documentDate;
    if (body.paidOn < decidedOn) return refusals.beforeTheCase('paidOn', 'the-decision');
    if (body.amount === 0) return refusals.nothingToDo('payment-of-nothing');
    return (
      refuseUnlessCashAllowed(state, body, context) ??
      refuseIfReceiptKnown(state, body, context) ??
      refuseUnlessSumExact('amount', [body.amount, ...state.execution.payments.map(({ amount }) => amount)]) ??
      recorded('PaymentRecorded', { ...body, ...bookReceipt(state, body, context) })
    );
  },
});
