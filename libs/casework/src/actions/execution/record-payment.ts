import { refuseUnlessSumExact } from '../../checks/exact-sums.js';
import { refuseIfReceiptKnown } from '../../checks/receipts.js';
import type { Context } from '../../context.js';
import type { LegalDate } from '../../deadlines/index.js';
import { onSpotCollectionLimit } from '../../discretion/index.js';
import { PaymentEntered, type Payment, type PaymentRecorded } from '../../events/execution.js';
import { imposedPenalty } from '../../evolve/performance.js';
import { asRound, currentRound, decisionDay } from '../../evolve/round-money.js';
import { invalidField } from '../../input/invalid-field.js';
import { refusals, type Refusal } from '../../refusals/index.js';
import { bookReceipt } from '../../standing/booking.js';
import { openMoneyAfter } from '../../standing/open-money.js';
import type { At, CaseState } from '../../state/case-state.js';
import {
  hasExecution,
  isClosed,
  isFiled,
  isRevoked,
  type CaseInExecution,
  type FiledCase,
} from '../../state/questions.js';
import { act, recorded } from '../act.js';

type Ended = At<'revoked' | 'closed' | 'archived' | 'summary-filed' | 'summary-revoked'>;
/** A filed case takes in, too, what was paid for the decision of a round that is over. */
type MayBePaid = At<'executing' | 'performed' | 'summary'> | Ended | FiledCase;
type Payable = Extract<MayBePaid, CaseInExecution>;
/** Whose money a receipt is: of the decision that stands, or of a round that is over. */
type PaidFor = Pick<PaymentRecorded, 'ofRound'> & { readonly ledger: Payable };

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
  if (body.ofRound !== undefined) return refusals.cashNotAllowed('nothing-collected');
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

const paid = (state: MayBePaid, data: PaymentRecorded, context: Context) => {
  const open = openMoneyAfter(state, { type: 'PaymentRecorded', data }, context, data.ofRound);
  return recorded('PaymentRecorded', { ...data, ...open });
};

const isPayable = (state: CaseState): state is Payable => hasExecution(state) && imposedPenalty(state) !== null;

const isDecidedBy = (state: CaseState, day: LegalDate): boolean => (decisionDay(state) ?? day) <= day;

/**
 * The decision that a receipt is of: the one that it names; else the one that stands, unless that was made only after
 * the payment; else the last of those that fell (ACL Art.41; APL Art.75). Null where nothing was to be paid.
 */
const paidFor = (state: MayBePaid, { ofRound, paidOn }: Pick<PaymentEntered, 'ofRound' | 'paidOn'>): PaidFor | null => {
  const current = currentRound(state);
  const ended = (round: number): PaidFor | null => {
    const ledger = isFiled(state) ? asRound(state, round) : undefined;
    return ledger !== undefined && isPayable(ledger) ? { ledger, ofRound: round } : null;
  };
  const now = isPayable(state) ? { ledger: state } : null;
  if (ofRound !== undefined) return ofRound === current ? now : ended(ofRound);
  if (now !== null && isDecidedBy(state, paidOn)) return now;
  const rounds = Array.from({ length: current - 1 }, (_, place) => ended(current - 1 - place));
  return (
    rounds.find((each) => each !== null && isDecidedBy(each.ledger, paidOn)) ?? now ?? rounds.find(Boolean) ?? null
  );
};

/** Whether the decision that stands, or that of a round that is over, asked for money. */
const isMoneyImposed = (state: MayBePaid): boolean =>
  isPayable(state) || (isFiled(state) && state.earlierRounds.some(isPayable));

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
  refuseIf: (state: MayBePaid) => (isMoneyImposed(state) ? null : refusals.nothingToDo('no-payment-imposed')),
  decide: (state, { receiptNumber, ofRound: named, ...entered }, context) => {
    const { ledger, ...ofRound } =
      paidFor(state, { ...entered, ...(named === undefined ? {} : { ofRound: named }) }) ?? {};
    if (ledger === undefined) return refusals.nothingToDo('no-payment-imposed');
    if (receiptNumber === undefined) return refusals.cashWithoutReceipt();
    const body: Payment = { ...entered, ...ofRound, receiptNumber };
    if (!isDecidedBy(ledger, body.paidOn)) return refusals.beforeTheCase('paidOn', 'the-decision');
    if (body.amount === 0) return refusals.nothingToDo('payment-of-nothing');
    return (
      refuseUnlessCashAllowed(ledger, body, context) ??
      refuseIfReceiptKnown(state, body, context) ??
      refuseUnlessSumExact('amount', [body.amount, ...ledger.execution.payments.map(({ amount }) => amount)]) ??
      paid(state, { ...body, ...bookReceipt(ledger, body, context) }, context)
    );
  },
});
