import { addDays, isWorkingDay, type LegalDate } from '../../src/deadlines/index.js';
import { law } from '../law.js';

type Kind = 'fine' | 'surcharge' | 'gains';

/** The money of a case as papers tell it: who paid, asked, sued and agreed on which day. Amounts in fen. */
export interface MoneyHistory {
  fine: bigint;
  gains: bigint;
  servedOn: LegalDate;
  /** The decision says that a late fine bears a surcharge (ACL Art.45(1); SEP Art.7). */
  told: boolean;
  payments: { on: LegalDate; amount: bigint; towards?: Kind }[];
  challenges: {
    kind: 'reconsideration' | 'suit';
    by: 'party' | 'other';
    from: LegalDate;
    to: LegalDate | null;
    withdrawn: boolean;
    executionStopped: boolean;
  }[];
  deferrals: { appliedOn: LegalDate; instalments: { amount: bigint; payBy: LegalDate }[] }[];
  agreement: { agreedOn: LegalDate; brokenOn: LegalDate | null; waived: bigint } | null;
  endedOn: LegalDate | null;
  afterSuit: 'anew' | 'interrupted';
}

/** What is due, given up, come in and open of each kind of money, and what came in beyond it. */
export interface MoneyByDay {
  grown: bigint;
  waived: bigint;
  paid: Record<Kind, bigint>;
  surplus: bigint;
  open: Record<Kind, bigint>;
}

interface Paid extends Record<Kind, bigint> {
  on: LegalDate;
  surplus: bigint;
}

const least = (one: bigint, other: bigint): bigint => (one < other ? one : other);
const atLeastNothing = (sum: bigint): bigint => (sum < 0n ? 0n : sum);
const total = (sums: readonly bigint[]): bigint => sums.reduce((sum, each) => sum + each, 0n);

/** Fifteen days after a day, to the next working day when the last one is a day off (PR Art.72, 80). */
const fifteenDaysFrom = (day: LegalDate): LegalDate => {
  let last = addDays(day, 15);
  while (!isWorkingDay(last, law.calendars)) last = addDays(last, 1);
  return last;
};

/**
 * The party's own challenge stops the count, and so does a body that stops the execution, of which the surcharge is one
 * way (APL Art.73(3); ARL Art.42; ACL Art.12(1)). The first day is not of the period (PR Art.80).
 */
const isChallenged = ({ challenges }: MoneyHistory, day: LegalDate): boolean =>
  challenges.some(
    ({ by, executionStopped, from, to }) =>
      (by === 'party' || executionStopped) && from < day && (to === null || day <= to),
  );

/** The party's suit that was judged, or is still to be, while something of the fine was unpaid. */
const suitsThatBeginAnew = (history: MoneyHistory, paid: readonly Paid[]) =>
  history.afterSuit === 'interrupted'
    ? []
    : history.challenges.filter(
        ({ kind, by, withdrawn, from }) =>
          kind === 'suit' &&
          by === 'party' &&
          !withdrawn &&
          total(paid.filter(({ on }) => on <= from).map(({ fine }) => fine)) < history.fine,
      );

/** Instalments whose own day has not passed, of the deferral that was asked for last (PR Art.74). */
const notDueYet = ({ deferrals }: MoneyHistory, day: LegalDate): bigint => {
  const deferral = deferrals.findLast(({ appliedOn }) => appliedOn < day);
  return total((deferral?.instalments ?? []).filter(({ payBy }) => day <= payBy).map(({ amount }) => amount));
};

const agreementOn = ({ agreement }: MoneyHistory, asked: LegalDate) =>
  agreement !== null && agreement.agreedOn <= asked && (agreement.brokenOn === null || asked < agreement.brokenOn)
    ? agreement
    : null;

/** Day after day 3 % of what of the fine is overdue, in hundredths of a fen, cut once at the end; at most the fine. */
const grownBy = (history: MoneyHistory, asked: LegalDate, paid: readonly Paid[]): bigint => {
  const agreement = agreementOn(history, asked);
  const suits = suitsThatBeginAnew(history, paid);
  if (!history.told || suits.some(({ from, to }) => from < asked && (to === null || asked < to))) return 0n;
  let payBy = fifteenDaysFrom(history.servedOn);
  let hundredths = 0n;
  for (let day = addDays(history.servedOn, 1); day <= asked; day = addDays(day, 1)) {
    if (suits.some(({ to }) => to === day)) {
      hundredths = 0n;
      payBy = fifteenDaysFrom(day);
    }
    if (day <= payBy || isChallenged(history, day)) continue;
    if (agreement !== null && day > agreement.agreedOn) continue;
    if (history.endedOn !== null && day > history.endedOn) continue;
    const unpaid = history.fine - total(paid.filter(({ on }) => on < day).map(({ fine }) => fine));
    hundredths += 3n * atLeastNothing(unpaid - notDueYet(history, day));
  }
  return least(hundredths / 100n, history.fine);
};

const standBy = (history: MoneyHistory, asked: LegalDate, paid: readonly Paid[]): MoneyByDay => {
  const grown = grownBy(history, asked, paid);
  const waived = least(grown, agreementOn(history, asked)?.waived ?? 0n);
  const due = { fine: history.fine, surcharge: grown - waived, gains: history.gains };
  const came = (kind: Kind) => total(paid.map((each) => each[kind]));
  const of = (kind: Kind) => least(came(kind), due[kind]);
  const received = { fine: of('fine'), surcharge: of('surcharge'), gains: of('gains') };
  const all = total(paid.map(({ fine, surcharge, gains, surplus }) => fine + surcharge + gains + surplus));
  return {
    grown,
    waived,
    paid: received,
    surplus: all - received.fine - received.surcharge - received.gains,
    open: {
      fine: due.fine - received.fine,
      surcharge: due.surcharge - received.surcharge,
      gains: due.gains - received.gains,
    },
  };
};

/**
 * A second method for the money of a case, from the text alone: every payment in the order of its day, to what its
 * receipt names, else to the fine first (APL Art.72(1)(1), 73(3); PR Art.72-76; ACL Art.12, 42, 45).
 */
export const moneyByDay = (history: MoneyHistory, asked: LegalDate): MoneyByDay => {
  const paid: Paid[] = [];
  const inTime = history.payments.filter(({ on }) => on <= asked).sort((one, other) => one.on.localeCompare(other.on));
  for (const { on, amount, towards } of inTime) {
    const { open } = standBy(history, on, paid);
    const booked: Paid = { on, fine: 0n, surcharge: 0n, gains: 0n, surplus: amount };
    const order: Kind[] = towards === undefined ? ['fine', 'gains', 'surcharge'] : [towards];
    for (const kind of order) {
      booked[kind] = least(open[kind], booked.surplus);
      booked.surplus -= booked[kind];
    }
    paid.push(booked);
  }
  return standBy(history, asked, paid);
};
