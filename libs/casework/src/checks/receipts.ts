import type { Context } from '../context.js';
import { refusals, type Refusal } from '../refusals/index.js';
import type { CaseState } from '../state/case-state.js';
import { hasExecution, isFiled } from '../state/questions.js';
import { receiptKey } from '../state/receipt.js';

/** What an act says of the receipt that it enters. */
interface Entered {
  readonly receiptNumber: string;
  readonly anotherBecause?: string;
}

/**
 * One receipt typed twice would be two sums: a number that the case has on a payment, an auction or a handing-in is
 * asked for a word that it is another receipt (APL Art.70).
 */
export const refuseIfReceiptKnown = (
  state: CaseState,
  { receiptNumber, anotherBecause }: Entered,
  { lines = [state] }: Pick<Context, 'lines'>,
): Refusal | null => {
  if (anotherBecause !== undefined) return null;
  // With several parties a receipt is of one of them, with several rounds of one decision.
  const rounds = [...lines.flatMap((line) => (isFiled(line) ? line.earlierRounds : [])), ...lines];
  const executions = rounds.flatMap((line) => (hasExecution(line) ? [line.execution] : []));
  const paid = executions
    .flatMap(({ payments }) => payments)
    .find((payment) => sameNumber(payment.receiptNumber, receiptNumber));
  if (paid !== undefined) {
    const { amount, paidOn: on } = paid;
    const code = paid.auctionOf === undefined ? 'payment' : 'auction';
    return refusals.receiptKnown(receiptNumber, { code, parameters: { amount, on } });
  }
  const handed = executions
    .flatMap(({ handedIn }) => handedIn)
    .find((each) => sameNumber(each.receiptNumber, receiptNumber));
  return handed === undefined
    ? null
    : refusals.receiptKnown(receiptNumber, {
        code: 'cash-handed-in',
        parameters: { to: handed.to, on: handed.on },
      });
};

const sameNumber = (one: string, other: string): boolean => receiptKey(one) === receiptKey(other);
