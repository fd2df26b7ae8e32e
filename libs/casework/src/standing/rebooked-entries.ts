import type { LegalDate } from '../deadlines/index.js';
import type { RebookedEntry } from '../events/rounds.js';
import { inPart } from '../evolve/applier.js';
import { isReceipt } from '../evolve/corrected-money.js';
import type { CaseFact } from '../evolve/fold.js';
import { roundsOfEntries } from '../evolve/round-money.js';
import type { Law } from '../law.js';
import { isRevoked } from '../state/questions.js';
import type { Receipt } from '../state/receipt.js';
import type { Penalised } from './late-fine.js';
import { book, owedOn } from './ledger.js';

/** Receipts as they are booked anew, and the numbers of the entries of all receipts, in the order of the state. */
interface Rebooked {
  readonly entries: RebookedEntry[];
  readonly events: readonly number[];
}

/** Whose receipts are booked anew: of a party, in one of the rounds of its case. */
export interface OfRound {
  readonly law: Law;
  readonly party: number;
  readonly round: number;
}

/**
 * The case with what stood of its decision on a day: a review, a court or the bureau itself may have changed it since,
 * and what was owed until then was no surplus when it came (ARL Art.77; ALL Art.94).
 */
const asItStoodOn = (state: Penalised, day: LegalDate): Penalised => {
  const taken = state.challenges.brought
    .filter(({ endedOn, findings }) => endedOn !== null && findings.at(-1)?.penalty !== undefined)
    .toSorted((one, other) => (one.endedOn ?? '').localeCompare(other.endedOn ?? ''));
  const isSince = taken.some(({ endedOn }) => endedOn !== null && endedOn > day);
  const until = taken.findLast(({ endedOn }) => endedOn !== null && endedOn <= day);
  const standing = isSince ? (until?.findings.at(-1)?.penalty ?? null) : state.execution.standing;
  const stood = inPart(state, 'execution', { standing });
  if (!isRevoked(stood) || stood.revocation.on <= day) return stood;
  const { revocation: _since, ...before } = stood;
  if (before.stage === 'summary-revoked') return { ...before, stage: 'summary' };
  return before.stage === 'revoked' ? { ...before, stage: 'executing' } : before;
};

/**
 * The receipts of a case booked anew after an entry was corrected: payments and what auctions brought, each on its day,
 * to what is owed then (APL Art.72; ACL Art.46; PR Art.72, 75).
 * @param state with what is right in it; @param facts the same history, of this party.
 */
export const rebookedEntries = (
  state: Penalised,
  facts: readonly CaseFact[],
  { law, party, round }: OfRound,
): Rebooked => {
  const { payments } = state.execution;
  const rounds = roundsOfEntries(facts, party);
  const numbers = facts.flatMap((fact, place) => (isReceipt(fact) && rounds[place] === round ? [place + 1] : []));
  const events = payments.length === 0 ? [] : numbers.slice(-payments.length);
  const inOrder = [...payments].sort((one, other) => one.paidOn.localeCompare(other.paidOn));
  let booked: Receipt[] = [];
  const owed = (day: Receipt['paidOn']) =>
    owedOn(inPart(asItStoodOn(state, day), 'execution', { payments: booked }), day, law);
  const entries = inOrder.flatMap((payment): RebookedEntry[] => {
    const anew = book(payment, owed(payment.paidOn), law);
    booked = [...booked, { ...payment, booked: anew }];
    const event = events[payments.indexOf(payment)];
    return event === undefined ? [] : [{ event, booked: anew, surchargeLeft: owed(payment.paidOn).surcharge }];
  });
  return { entries, events };
};
