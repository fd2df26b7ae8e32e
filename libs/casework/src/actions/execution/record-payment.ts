import { refuseUnlessSumExact } from '../../checks/exact-sums.js';
import { refuseIfReceiptKnown } from '../../checks/receipts.js';
import type { Context } from '../../context.js';
import type { LegalDate } from '../../deadlines/index.js';
import { onSpotCollectionLimit } from '../../discretion/index.js';
import { PaymentEntered, type Payment, type PaymentRecorded } from '../../events/execution.js';
import { imposedPenalty } from '../../evolve/performance.js';
import { invalidField } from '../../input/invalid-field.js';
import { refusals, type Refusal } from '../../refusals/index.js';
import { bookReceipt } from '../../standing/booking.js';
import { openMoneyAfter } from '../../standing/open-money.js';
import type { At } from '../../state/case-state.js';
import { hasExecution, isClosed, isFiled, isRevoked, type CaseInExecution } from '../../state/questions.js';
import { act, recorded } from '../act.js';

type Ended = At<'revoked' | 'closed' | 'archived' | 'summary-filed' | 'summary-revoked'>;
type MayBePaid = At<'executing' | 'performed' | 'summary'> | Ended;
type Payable = Extract<MayBePaid, CaseInExecution>;

/** Nobody collects for a decision that fell, or of which nothing is executed any more (APL Art.67-69). */
const isCollected = (state: Payable, paidOn: LegalDate): boolean =>
  isRevoked(state) && !isClosed(state)
    ? paidOn <= state.revocation.on
    : state.stage === 'executing' || state.stage === 'performed' || state.stage === 'summary';

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
  if (!isCollected(state, body.paidOn)) return refusals.cashNotAllowed('nothing-collected');
  if (body.cashGround === 'remote-and-asked') return null;
  if (isFiled(state)) return refusals.cashNotAllowed('only-spot-fine');
  const limits = onSpotCollectionLimit(state.intake.clue.party.kind, context.day, context.law.discretion);
  const limit = body.cashGround === 'small-amount' ? limits.any : limits.hardToEnforce;
  return state.decision.penalty.fine > limit
    ? refusals.cashNotAllowed({ code: 'fine-exceeds', parameters: { limit } })
    : null;
};

const paid = (state: Payable, data: PaymentRecorded, context: Context) =>
  recorded('PaymentRecorded', { ...data, ...openMoneyAfter(state, { type: 'PaymentRecorded', data }, context) });

/**
 * T45. The body that decides does not collect (APL Art.67). What the party paid at the bank is money received, whatever
 * has become of the decision since: what is not owed goes back (ACL Art.41; State Compensation Law Art.36(1)).
 */
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
  refuseIf: (state: MayBePaid) =>
    hasExecution(state) && imposedPenalty(state) !== null ? null : refusals.nothingToDo('no-payment-imposed'),
  decide: (state, { receiptNumber, ...entered }, context) => {
    if (!hasExecution(state)) return refusals.nothingToDo('no-payment-imposed');
    if (receiptNumber === undefined) return refusals.cashWithoutReceipt();
    const body: Payment = { ...entered, receiptNumber };
    const decidedOn = isFiled(state) ? state.decision.documentDate : state.decision.decidedOn;
    if (body.paidOn < decidedOn) return refusals.beforeTheCase('paidOn', 'the-decision');
    if (body.amount === 0) return refusals.nothingToDo('payment-of-nothing');
    return (
      refuseUnlessCashAllowed(state, body, context) ??
      refuseIfReceiptKnown(state, body, context) ??
      refuseUnlessSumExact('amount', [body.amount, ...state.execution.payments.map(({ amount }) => amount)]) ??
      paid(state, { ...body, ...bookReceipt(state, body, context) }, context)
    );
  },
});
