import type { LegalDate } from '../deadlines/index.js';
import { moneyKinds, type BookedMoney, type MoneyKind } from '../events/execution.js';
import { imposedPenalty, receivedOf } from '../evolve/performance.js';
import type { Law } from '../law.js';
import type { At } from '../state/case-state.js';
import { surchargeOn } from './surcharge.js';

type Penalised = At<'executing' | 'performed'>;

/** One kind of money in fen: `due` = `received` + `waived` + `open`. */
export interface Account {
  due: number;
  received: number;
  waived: number;
  open: number;
}

/**
 * What a case owes and got by the end of a day, in fen. `received` is all that came in; of it, `kept` is still with the
 * bureau, `returned` went back to the party, `handedIn` went to the treasury: the three add up to it.
 */
export interface Ledger {
  accounts: Record<MoneyKind, Account>;
  /** Came in beyond what is owed. */
  surplus: number;
  received: number;
  kept: number;
  returned: number;
  handedIn: number;
}

/** The money of a case by the end of a day (APL Art.72; PR Art.72, 73, 75, 76). */
export const ledgerOn = (state: Penalised, day: LegalDate, law: Law): Ledger => {
  const penalty = imposedPenalty(state);
  const surcharge = surchargeOn(state, day, law);
  const gainsDue = penalty?.confiscatedGains ?? 0;
  const came = cameIn(state, gainsDue);
  const accounts = {
    fine: account(penalty?.fine ?? 0, came.fine, 0),
    surcharge: account(surcharge.grown, came.surcharge, surcharge.waived),
    gains: account(gainsDue, came.gains, 0),
  };
  const received = came.fine + came.surcharge + came.gains + came.surplus;
  const booked = moneyKinds.reduce((sum, kind) => sum + accounts[kind].received, 0);
  const returned = Math.min(received, returnedOf(state));
  // What goes back is taken first from what the bureau still has.
  const cash = Math.min(received, cashNotBanked(state));
  const kept = Math.max(0, Math.min(cash, received - returned));
  return { accounts, surplus: received - booked, received, kept, returned, handedIn: received - returned - kept };
};

const account = (due: number, cameIn: number, waived: number): Account => {
  const received = Math.min(cameIn, due - waived);
  return { due, received, waived, open: due - waived - received };
};

/** Gains that were handed over otherwise than by a payment are in whole. */
const cameIn = ({ execution }: Penalised, gainsDue: number): BookedMoney => {
  const { payments, performed } = execution;
  const gains = receivedOf(payments, 'gains');
  return {
    fine: receivedOf(payments, 'fine'),
    surcharge: receivedOf(payments, 'surcharge'),
    gains: performed.includes('confiscated-gains') ? Math.max(gains, gainsDue) : gains,
    surplus: payments.reduce((sum, { booked }) => sum + (booked?.surplus ?? 0), 0),
  };
};

const returnedOf = ({ challenges }: Penalised): number =>
  challenges.duties.reduce(
    (sum, { kind, doneOn, amount }) => sum + (kind === 'return-money' && doneOn !== null ? (amount ?? 0) : 0),
    0,
  );

const cashNotBanked = ({ execution: { payments, handedIn } }: Penalised): number =>
  handedIn.some(({ to }) => to === 'bank')
    ? 0
    : payments.reduce((sum, { channel, amount }) => sum + (channel === 'cash' ? amount : 0), 0);

/** What a party owes, in fen. */
export interface Owed {
  fine: number;
  /** 3 % of the unpaid fine for each day after the term, at most the fine (APL Art.72; ACL Art.45). */
  surcharge: number;
  gains: number;
}

/** The open fine, surcharge and confiscated gains by the end of a day. Whole fen, cut once. */
export const owedOn = (state: Penalised, day: LegalDate, law: Law): Owed => {
  const { fine, surcharge, gains } = ledgerOn(state, day, law).accounts;
  return { fine: fine.open, surcharge: surcharge.open, gains: gains.open };
};

/** All that is open, in fen. */
export const totalOf = ({ fine, surcharge, gains }: Owed): number => fine + surcharge + gains;

/** A payment goes to what its receipt names, else to the fine first, the gains next; what is too much is surplus. */
export const book = (amount: number, towards: MoneyKind | undefined, owed: Owed): BookedMoney => {
  const booked: BookedMoney = { fine: 0, surcharge: 0, gains: 0, surplus: amount };
  for (const kind of towards === undefined ? (['fine', 'gains', 'surcharge'] as const) : [towards]) {
    booked[kind] = Math.min(owed[kind], booked.surplus);
    booked.surplus -= booked[kind];
  }
  return booked;
};
