import type { RebookedEntry } from '../events/rounds.js';
import { inPart } from '../evolve/applier.js';
import type { CaseFact } from '../evolve/fold.js';
import type { Law } from '../law.js';
import type { Receipt } from '../state/receipt.js';
import type { Penalised } from './late-fine.js';
import { book, owedOn } from './ledger.js';

/**
 * The payments of a case booked anew after one of them was corrected: each on its day, to what is owed then (APL
 * Art.72; PR Art.72, 75). What an auction brought stays as it was booked.
 * @param state with what is right in it; @param facts the same history, of this party.
 */
export const rebookedEntries = (state: Penalised, facts: readonly CaseFact[], law: Law): RebookedEntry[] => {
  const { payments } = state.execution;
  const own = payments.filter(({ auctionOf }) => auctionOf === undefined);
  const events = facts.flatMap(({ type }, place) => (type === 'PaymentRecorded' ? [place + 1] : []));
  const numbers = own.length === 0 ? [] : events.slice(-own.length);
  const inOrder = [...payments].sort((one, other) => one.paidOn.localeCompare(other.paidOn));
  let booked: Receipt[] = [];
  const owed = (day: Receipt['paidOn']) => owedOn(inPart(state, 'execution', { payments: booked }), day, law);
  return inOrder.flatMap((payment): RebookedEntry[] => {
    if (payment.auctionOf !== undefined) {
      booked = [...booked, payment];
      return [];
    }
    const anew = book(payment, owed(payment.paidOn));
    booked = [...booked, { ...payment, booked: anew }];
    const event = numbers[own.indexOf(payment)];
    return event === undefined ? [] : [{ event, booked: anew, surchargeLeft: owed(payment.paidOn).surcharge }];
  });
};
