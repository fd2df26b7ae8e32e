import type { BookedMoney, RebookedPayment } from '../events/execution.js';
import { inPart } from '../evolve/applier.js';
import type { Law } from '../law.js';
import type { Receipt } from '../state/receipt.js';
import type { Penalised } from './late-fine.js';
import { book, owedOn } from './ledger.js';

/** How a receipt is booked, and what that changes in those that were entered before it. Amounts in fen. */
export interface Booking {
  readonly booked: BookedMoney;
  /** Surcharge that is still owed on the day of the last payment. */
  readonly surchargeLeft: number;
  /** Payments with a later day, booked anew; left out where there is none. */
  readonly rebooked?: RebookedPayment[];
  /** What now goes back in all, where that is not the surplus of this receipt alone. */
  readonly toReturn?: number;
}

/**
 * Books a receipt on its day. A day counts when it was paid, not when it was entered (PR Art.72, 75): one that is
 * entered late is booked before those of later days, and they anew.
 */
export const bookReceipt = (state: Penalised, receipt: Receipt, law: Law): Booking => {
  const known = state.execution.payments.map((payment, place) => ({ payment, place }));
  const later = known
    .filter(({ payment }) => payment.paidOn > receipt.paidOn)
    .sort((one, other) => one.payment.paidOn.localeCompare(other.payment.paidOn));
  let payments = state.execution.payments.filter(({ paidOn }) => paidOn <= receipt.paidOn);
  const enter = (next: Receipt): BookedMoney => {
    const booked = book(next, owedOn(inPart(state, 'execution', { payments }), next.paidOn, law));
    payments = [...payments, { ...next, booked }];
    return booked;
  };
  const booked = enter(receipt);
  const rebooked = later.map(({ payment, place }) => ({ payment: place + 1, booked: enter(payment) }));
  const lastDay = later.at(-1)?.payment.paidOn ?? receipt.paidOn;
  const surchargeLeft = owedOn(inPart(state, 'execution', { payments }), lastDay, law).surcharge;
  if (rebooked.length === 0) return { booked, surchargeLeft };
  const toReturn = Math.max(0, surplusOf(payments) - surplusOf(state.execution.payments));
  return { booked, surchargeLeft, rebooked, ...(toReturn === booked.surplus ? {} : { toReturn }) };
};

const surplusOf = (payments: readonly Receipt[]): number =>
  payments.reduce((sum, { booked }) => sum + (booked?.surplus ?? 0), 0);
