import type { LegalDate } from '../deadlines/index.js';
import { moneyKinds, type BookedMoney, type MoneyKind, type Payment } from '../events/execution.js';
import { inPart } from '../evolve/applier.js';
import { answerOn } from '../law-data/settings.js';
import type { Law } from '../law.js';
import type { Receipt } from '../state/receipt.js';
import { lateFineOf, owedPenalty, type Penalised } from './late-fine.js';
import {
  givenBackOf,
  lines,
  recoveriesOf,
  refundsOf,
  type GivenBack,
  type Line,
  type Received,
  type Recovery,
} from './refunds.js';
import { surchargeOn, type Surcharge } from './surcharge.js';

/** A receipt with what of it was booked on one line, in fen; without a number for gains that were handed over. */
export interface ReceiptLine {
  readonly receiptNumber: string | null;
  readonly paidOn: LegalDate | null;
  readonly channel: Payment['channel'] | null;
  readonly amount: number;
  /** What of it went back to the party. */
  readonly returned: number;
}

/**
 * Where money that came in is, in fen: still with the bureau, back with the party, or with the treasury. The three add
 * up to the receipts.
 */
interface Whereabouts {
  readonly kept: number;
  readonly returned: number;
  readonly handedIn: number;
  readonly receipts: ReceiptLine[];
}

/** One kind of money in fen: `due` = `received` + `waived` + `open`. */
export interface Account extends Whereabouts {
  readonly due: number;
  readonly received: number;
  readonly waived: number;
  readonly open: number;
  /** Booked here and no longer due: it goes back. The receipts add up to `received` + `over` + `owedAgain`. */
  readonly over: number;
  /** Of `returned`, what was not too much: it is open again. */
  readonly owedAgain: number;
}

/**
 * What a case owes and got by the end of a day, in fen. `received` is all that came in; of it, `kept` is still with the
 * bureau, `returned` went back to the party, `handedIn` went to the treasury: the three add up to it.
 */
export interface Ledger {
  readonly accounts: Record<MoneyKind, Account>;
  /** Booked on none of them, for it was never owed. */
  readonly beyond: Whereabouts;
  /** Came in beyond what is owed, whatever it was booked on. */
  readonly surplus: number;
  readonly received: number;
  readonly kept: number;
  readonly returned: number;
  readonly handedIn: number;
  /** Went back beyond all that came in: the party holds it without a ground (Civil Code Art.985). */
  readonly unfounded: number;
}

/** The money of a case by the end of a day (APL Art.72; PR Art.72, 73, 75, 76). */
export const ledgerOn = (whole: Penalised, day: LegalDate, law: Law): Ledger => {
  const state = byTheEndOf(whole, day);
  const penalty = owedPenalty(state);
  const { receipts, givenBack } = moneyIn(state);
  const sums = { fine: penalty?.fine ?? 0, gains: penalty?.confiscatedGains ?? 0 };
  const surcharge = surchargeOfLedger(state, day, law, ({ grown, waived: less }) =>
    givenBack(keepsOf({ ...sums, surcharge: grown - less })),
  );
  const due = { ...sums, surcharge: surcharge.grown };
  const waived = { fine: 0, surcharge: surcharge.waived, gains: 0 };
  const keeps = keepsOf({ ...due, surcharge: due.surcharge - waived.surcharge });
  const { returned: back, owedAgain, unfounded } = givenBack(keeps);
  const backOf = (line: Line): number => back[line].reduce((sum, amount) => sum + amount, 0);
  const receivedOn = (line: Line): number => Math.min(sumOf(receipts[line]) - backOf(line), keeps(line));
  const overOf = (line: Line): number => sumOf(receipts[line]) - receivedOn(line) - owedAgain[line];
  const isBanked = state.execution.handedIn.some(({ to }) => to === 'bank');
  const at = (line: Line): Whereabouts => {
    const came = sumOf(receipts[line]);
    const returned = backOf(line);
    const cash = isBanked ? 0 : sumOf(receipts[line].filter(({ channel }) => channel === 'cash'));
    // Cash that is still here is what went back last: what was handed in goes back first.
    const kept = Math.max(0, Math.min(cash, came - returned));
    const told = receipts[line].map(({ isGotBack: _way, ...receipt }, place) => {
      return { ...receipt, returned: back[line][place] ?? 0 };
    });
    return { kept, returned, handedIn: came - returned - kept, receipts: told };
  };
  const account = (kind: MoneyKind): Account => {
    const received = receivedOn(kind);
    const open = keeps(kind) - received;
    const more = { over: overOf(kind), owedAgain: owedAgain[kind] };
    return { due: due[kind], received, waived: waived[kind], open, ...more, ...at(kind) };
  };
  const accounts = { fine: account('fine'), surcharge: account('surcharge'), gains: account('gains') };
  const beyond = at('surplus');
  const all = [...moneyKinds.map((kind): Whereabouts => accounts[kind]), beyond];
  const total = (of: (line: Whereabouts) => number): number => all.reduce((sum, line) => sum + of(line), 0);
  return {
    accounts,
    beyond,
    surplus: lines.reduce((sum, line) => sum + overOf(line), 0),
    received: total((line) => sumOf(line.receipts)),
    kept: total(({ kept }) => kept),
    returned: total((line) => line.returned),
    handedIn: total(({ handedIn }) => handedIn),
    unfounded,
  };
};

/** What of each line is owed and not waived, in fen. */
type Keeps = (line: Line) => number;

/**
 * The receipts of each line, and what of them went back where so much is owed. What was got back from the party in vain
 * came in on its day like any money that is too much (Civil Code Art.985): whether it did does not depend on what is
 * owed, and each one that did changes at most those after it.
 */
const moneyIn = (state: Penalised): { receipts: Record<Line, Received[]>; givenBack: (keeps: Keeps) => GivenBack } => {
  const refunds = refundsOf(state);
  const recoveries = recoveriesOf(state);
  const came = receiptsOf(state);
  let inVain: readonly Recovery[] = [];
  const within = () => ({ ...came, surplus: [...came.surplus, ...inVain.map(asReceipt)] });
  const givenBack = (keeps: Keeps): GivenBack => givenBackOf(refunds, within(), keeps, withoutVain(recoveries, inVain));
  for (let times = 0; times < recoveries.length; times += 1) {
    const found = givenBack(() => 0).inVain;
    if (found.length === 0) break;
    inVain = [...inVain, ...found];
  }
  return { receipts: within(), givenBack };
};

const asReceipt = ({ on, amount }: Recovery): Received => {
  return { receiptNumber: null, paidOn: on, channel: null, amount, isGotBack: true };
};

/** What of each day was got back and not in vain, in fen. */
const withoutVain = (recoveries: readonly Recovery[], inVain: readonly Recovery[]): Recovery[] => {
  const less = new Map<LegalDate, number>();
  for (const { on, amount } of inVain) less.set(on, (less.get(on) ?? 0) + amount);
  return recoveries.map(({ on, amount }) => {
    const cut = Math.min(amount, less.get(on) ?? 0);
    less.set(on, (less.get(on) ?? 0) - cut);
    return { on, amount: amount - cut };
  });
};

/** What of each line is owed and not waived, in fen; surplus never is. */
const keepsOf =
  (owed: Record<MoneyKind, number>): Keeps =>
  (line) =>
    line === 'surplus' ? 0 : owed[line];

/**
 * The surcharge by the end of a day. Whether a fine that went back although it was owed bears it from then on is a
 * dated setting [M].
 */
const surchargeOfLedger = (
  state: Penalised,
  day: LegalDate,
  law: Law,
  givenBack: (surcharge: Surcharge) => GivenBack,
): Surcharge => {
  const late = lateFineOf(state);
  const surcharge = surchargeOn(late, day, law);
  const returned = givenBack(surcharge).fineOwedAgain.filter(({ on }) =>
    answerOn(law.settings, 'returnedByMistakeBearsSurcharge', on),
  );
  return returned.length === 0 ? surcharge : surchargeOn({ ...late, returned }, day, law);
};

const sumOf = (receipts: readonly { amount: number }[]): number =>
  receipts.reduce((sum, { amount }) => sum + amount, 0);

/** What came in, was handed in and went back later than a day is not of that day. */
const byTheEndOf = (state: Penalised, day: LegalDate): Penalised => {
  const { payments, handedIn, recoveredInVain = [], gainsHandedOver, gainsHandedOverOn = '' } = state.execution;
  const came = inPart(state, 'execution', {
    gainsHandedOver: gainsHandedOverOn <= day ? gainsHandedOver : 0,
    payments: payments.filter(({ paidOn }) => paidOn <= day),
    handedIn: handedIn.filter(({ on }) => on <= day),
    ...(recoveredInVain.length === 0 ? {} : { recoveredInVain: recoveredInVain.filter(({ on }) => on <= day) }),
  });
  const duties = state.challenges.duties.filter(({ doneOn }) => doneOn === null || doneOn <= day);
  return inPart(came, 'challenges', { duties });
};

/** The receipts of each line; gains that were handed over otherwise than by a payment are in whole. */
const receiptsOf = (state: Penalised): Record<Line, Received[]> => {
  const { payments, gainsHandedOver, gainsHandedOverOn = null } = state.execution;
  const of = (line: Line): Received[] =>
    payments.flatMap(({ booked, amount: whole, receiptNumber, paidOn, channel }) => {
      // A payment recorded before `booked` was kept went to the fine whole.
      const amount = booked?.[line] ?? (line === 'fine' ? whole : 0);
      return amount === 0 ? [] : [{ receiptNumber, paidOn, channel, amount }];
    });
  const gains = of('gains');
  const handedOver = { receiptNumber: null, paidOn: gainsHandedOverOn, channel: null, amount: gainsHandedOver };
  return {
    fine: of('fine'),
    surcharge: of('surcharge'),
    gains: gainsHandedOver > 0 ? [...gains, handedOver] : gains,
    surplus: of('surplus'),
  };
};

/** What a party owes, in fen. */
export interface Owed {
  readonly fine: number;
  /** 3 % of the unpaid fine for each day after the term, at most the fine (APL Art.72; ACL Art.45). */
  readonly surcharge: number;
  readonly gains: number;
}

/** The open fine, surcharge and confiscated gains by the end of a day. Whole fen, cut once. */
export const owedOn = (state: Penalised, day: LegalDate, law: Law): Owed => {
  const { fine, surcharge, gains } = ledgerOn(state, day, law).accounts;
  return { fine: fine.open, surcharge: surcharge.open, gains: gains.open };
};

/** All that is open, in fen. */
export const totalOf = ({ fine, surcharge, gains }: Owed): number => fine + surcharge + gains;

type ToBook = Pick<Receipt, 'amount' | 'towards' | 'auctionOf' | 'paidOn'>;

/**
 * What a receipt pays, in this order: what it names; proceeds of an auction fines only (ACL Art.46(3)); else the fine
 * first, the gains next. Whether what is beyond the kind that it names pays the others is a dated setting [M].
 */
const orderOf = ({ towards, auctionOf, paidOn }: ToBook, { settings }: Law): readonly MoneyKind[] => {
  if (auctionOf !== undefined) return ['fine', 'surcharge'];
  const others = (['fine', 'gains', 'surcharge'] as const).filter((kind) => kind !== towards);
  if (towards === undefined) return others;
  return answerOn(settings, 'namedMoneyPaysTheRest', paidOn) ? [towards, ...others] : [towards];
};

/** How a receipt is booked when this much is owed; what is too much is surplus. */
export const book = (receipt: ToBook, owed: Owed, law: Law): BookedMoney => {
  const booked: BookedMoney = { fine: 0, surcharge: 0, gains: 0, surplus: receipt.amount };
  for (const kind of orderOf(receipt, law)) {
    booked[kind] = Math.min(owed[kind], booked.surplus);
    booked.surplus -= booked[kind];
  }
  return booked;
};
