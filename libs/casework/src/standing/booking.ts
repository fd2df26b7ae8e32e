import type { LegalDate } from '../deadlines/index.js';
import type { BookedMoney, RebookedPayment } from '../events/execution.js';
import { inPart } from '../evolve/applier.js';
import { withBreach, withReceipt } from '../evolve/performance.js';
import type { Law } from '../law.js';
import type { Receipt } from '../state/receipt.js';
import { surplusWithoutDuty } from './give-back.js';
import { lateFineOf, type Penalised } from './late-fine.js';
import { book, owedOn } from './ledger.js';
import { endOfMoney } from './open-money.js';
import { hasMissedStage } from './surcharge.js';

/** How a receipt is booked, and what that changes in those that were entered before it. Amounts in fen. */
export interface Booking {
  readonly booked: BookedMoney;
  /** Surcharge that is still owed on the day of the last payment. */
  readonly surchargeLeft: number;
  /** Payments with a later day, booked anew; left out where there is none. */
  readonly rebooked?: RebookedPayment[];
  /** What now goes back in all, where that is not the surplus of this receipt alone. */
  readonly toReturn?: number;
  /** Day of the recorded breach that falls, where every stage had been paid in its time (ACL Art.42). */
  readonly breachFalls?: LegalDate;
}

/** The law, and the day on which a receipt is entered. */
interface Known {
  readonly law: Law;
  readonly day: LegalDate;
}

/**
 * Books a receipt on its day. A day counts when it was paid, not when it was entered (PR Art.72, 75): one that is
 * entered late is booked before those of later days, and they anew. A recorded breach that it disproves falls.
 */
export const bookReceipt = (state: Penalised, receipt: Receipt, known: Known): Booking => {
  if (state.stage !== 'executing' && state.stage !== 'performed' && state.stage !== 'summary')
    return booking(state, receipt, known);
  const { brokenOn = null } = state.execution.enforcement.agreement ?? {};
  if (brokenOn === null) return booking(state, receipt, known);
  const kept = withBreach(state, brokenOn);
  const booked = booking(kept, receipt, known);
  const payments = withReceipt(state.execution.payments, { ...receipt, ...booked });
  return hasMissedStage(lateFineOf(inPart(kept, 'execution', { payments })), brokenOn, known.law)
    ? booking(state, receipt, known)
    : { ...booked, breachFalls: brokenOn };
};

const booking = (state: Penalised, receipt: Receipt, { law, day }: Known): Booking => {
  const known = state.execution.payments.map((payment, place) => ({ payment, place }));
  const later = known
    .filter(({ payment }) => payment.paidOn > receipt.paidOn)
    .sort((one, other) => one.payment.paidOn.localeCompare(other.payment.paidOn));
  let payments = state.execution.payments.filter(({ paidOn }) => paidOn <= receipt.paidOn);
  const enter = (next: Receipt): BookedMoney => {
    const booked = book(next, owedOn(inPart(state, 'execution', { payments }), next.paidOn, law), law);
    payments = [...payments, { ...next, booked }];
    return booked;
  };
  const booked = enter(receipt);
  const rebooked = later.map(({ payment, place }) => ({ payment: place + 1, booked: enter(payment) }));
  const lastDay = later.at(-1)?.payment.paidOn ?? receipt.paidOn;
  const after = inPart(state, 'execution', { payments });
  const surchargeLeft = owedOn(after, lastDay, law).surcharge;
  const toReturn = surplusWithoutDuty(after, endOfMoney(after, day > lastDay ? day : lastDay), law);
  return {
    booked,
    surchargeLeft,
    ...(rebooked.length === 0 ? {} : { rebooked }),
    ...(toReturn === booked.surplus ? {} : { toReturn }),
  };
};
