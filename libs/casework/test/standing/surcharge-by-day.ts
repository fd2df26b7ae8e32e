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
    /** What the fine was until this was over, where it left another one. */
    fineBefore?: bigint;
  }[];
  deferrals: { appliedOn: LegalDate; grantedOn: LegalDate; instalments: Part[] }[];
  agreement: { agreedOn: LegalDate; brokenOn: LegalDate | null; waived: bigint; stages: Part[] } | null;
  pauses: { from: LegalDate; to: LegalDate | null }[];
  endedOn: LegalDate | null;
  readings: Readings;
}

/** A part of a sum and the last day on which it is in time. */
interface Part {
  amount: bigint;
  payBy: LegalDate;
}

/** What the law leaves open (data/README.md). */
export interface Readings {
  afterSuit: 'anew' | 'interrupted';
  paidBeforeSuit: 'returned' | 'kept';
  lowerFine: 'from-the-start' | 'until-then';
  deferralFrom: 'application' | 'grant';
  pause: 'runs' | 'stops';
  brokenAgreement: 'counted' | 'left-out';
  /** What limits the surcharge of a fine that was raised: the whole of it, or each part of it its own. */
  raisedFine: 'whole' | 'by-parts';
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
  history.readings.afterSuit === 'interrupted'
    ? []
    : history.challenges.filter(
        ({ kind, by, withdrawn, from }) =>
          kind === 'suit' &&
          by === 'party' &&
          !withdrawn &&
          paidBy(paid, from, 'fine') < fineOwedOn(history, addDays(from, 1)),
      );

const paidBy = (paid: readonly Paid[], day: LegalDate, kind: Kind): bigint =>
  total(paid.filter(({ on }) => on <= day).map((each) => each[kind]));

/** The fine that bears surcharge on a day: until the day on which it was changed it was another. */
const fineOwedOn = ({ fine, challenges, readings }: MoneyHistory, day: LegalDate): bigint => {
  const changed = challenges.filter(({ fineBefore, to }) => fineBefore !== undefined && to !== null && day <= to);
  const first = changed.sort((one, other) => (one.to ?? '').localeCompare(other.to ?? '')).at(0);
  const then = first?.fineBefore ?? fine;
  return readings.lowerFine === 'until-then' ? then : least(then, fine);
};

/** Of a fine that was raised, what was added bears none in the fifteen days of its own (APL Art.67). */
const fineOn = (history: MoneyHistory, day: LegalDate): bigint =>
  history.challenges.reduce(
    (due, { fineBefore, to }) => {
      const isRaise = fineBefore !== undefined && fineBefore < history.fine;
      return isRaise && to !== null && to < day && day <= fifteenDaysFrom(to) ? least(due, fineBefore) : due;
    },
    fineOwedOn(history, day),
  );

/**
 * The day from which an agreement is broken: the one after the first stage by whose last day more was open than the
 * stages after it come to (ACL Art.42(2)).
 */
const brokenFrom = (history: MoneyHistory, asked: LegalDate, paid: readonly Paid[]): LegalDate | null => {
  const { agreement } = history;
  if (agreement === null) return null;
  const { agreedOn, waived, stages } = agreement;
  const fine = fineAgreedOn(history, agreedOn);
  const isOfFine = paidBy(paid, agreedOn, 'fine') < fine;
  const known = paid.filter(({ on }) => on <= agreedOn);
  const surcharge = isOfFine ? 0n : grownBy({ ...history, agreement: null }, agreedOn, known) - waived;
  for (const [place, { payBy: ownDay }] of stages.entries()) {
    const payBy = dayOfStage(history, agreedOn, ownDay);
    if (payBy === null || payBy >= asked) return null;
    const open = isOfFine ? fine - paidBy(paid, payBy, 'fine') : surcharge - paidBy(paid, payBy, 'surcharge');
    if (open > total(stages.slice(place + 1).map(({ amount }) => amount))) return addDays(payBy, 1);
  }
  return null;
};

/** The stages are for the fine as it was then; what was added later is not of it (APL Art.67). */
const fineAgreedOn = ({ fine, challenges }: MoneyHistory, agreedOn: LegalDate): bigint => {
  const later = challenges.find(({ fineBefore, to }) => fineBefore !== undefined && to !== null && agreedOn < to);
  return least(fine, later?.fineBefore ?? fine);
};

/**
 * A stage whose day comes while nothing is executed is due on the day on which it is again: day after day, until one on
 * which nobody stops it; null where that is not known.
 */
const dayOfStage = ({ challenges, pauses }: MoneyHistory, agreedOn: LegalDate, own: LegalDate): LegalDate | null => {
  const stops = [...challenges.filter(({ executionStopped }) => executionStopped), ...pauses];
  let day = own;
  for (;;) {
    const here = stops.filter(({ from, to }) => from <= day && (to === null || (day < to && agreedOn < to)));
    if (here.length === 0) return day;
    if (here.some(({ to }) => to === null)) return null;
    day = addDays(day, 1);
  }
};

/** Instalments whose own day has not passed, of the deferral that was asked for last (PR Art.74). */
const notDueYet = ({ deferrals, readings }: MoneyHistory, day: LegalDate): bigint => {
  const deferral = deferrals.findLast(
    ({ appliedOn, grantedOn }) => (readings.deferralFrom === 'application' ? appliedOn : grantedOn) < day,
  );
  return total((deferral?.instalments ?? []).filter(({ payBy }) => day <= payBy).map(({ amount }) => amount));
};

const agreementOn = (history: MoneyHistory, asked: LegalDate, paid: readonly Paid[]) => {
  const { agreement } = history;
  return agreement !== null && agreement.agreedOn <= asked && brokenFrom(history, asked, paid) === null
    ? agreement
    : null;
};

/** Days that dated settings leave out: of a pause, and of an agreement that was broken. */
const isLeftOut = ({ readings, pauses, agreement }: MoneyHistory, day: LegalDate, broken: LegalDate | null): boolean =>
  (readings.pause === 'stops' && pauses.some(({ from, to }) => from < day && (to === null || day <= to))) ||
  (readings.brokenAgreement === 'left-out' &&
    agreement !== null &&
    broken !== null &&
    agreement.agreedOn < day &&
    day < broken);

/**
 * The whole fine, and by the reading that is milder to the party up to where it went before each challenge that raised
 * it: each stretch has a limit of its own (ACL Art.45(2)) [M].
 */
const endsOfParts = ({ fine, challenges, readings }: MoneyHistory): bigint[] => {
  if (readings.raisedFine === 'whole') return [fine];
  const raised = challenges.flatMap(({ fineBefore, to }) =>
    fineBefore !== undefined && to !== null && fineBefore > 0n && fineBefore < fine ? [fineBefore] : [],
  );
  return [...new Set([...raised, fine])].sort((one, other) => (one < other ? -1 : 1));
};

/** Day after day 3 % of what of the fine is overdue, in hundredths of a fen, cut once at the end; at most the fine. */
const grownBy = (history: MoneyHistory, asked: LegalDate, paid: readonly Paid[]): bigint => {
  const agreement = agreementOn(history, asked, paid);
  const broken = brokenFrom(history, asked, paid);
  const suits = suitsThatBeginAnew(history, paid).filter(({ from }) => from < asked);
  if (!history.told) return 0n;
  const ends = suits.map((suit) => ({ ...suit, end: suit.to ?? '9999-12-31' }));
  const last = ends.sort((one, other) => one.end.localeCompare(other.end)).at(-1);
  const isPending = last !== undefined && asked < last.end;
  const paidBefore = last === undefined ? 0n : paidBy(paid, last.from, 'surcharge');
  const staysPaid = isPending || history.readings.paidBeforeSuit === 'kept' ? paidBefore : 0n;
  if (isPending) return least(staysPaid, history.fine);
  let payBy = fifteenDaysFrom(history.servedOn);
  const parts = endsOfParts(history).map((end, place, all) => ({ end, begin: all[place - 1] ?? 0n, hundredths: 0n }));
  for (let day = addDays(history.servedOn, 1); day <= asked; day = addDays(day, 1)) {
    if (suits.some(({ to }) => to === day)) {
      for (const part of parts) part.hundredths = 0n;
      payBy = fifteenDaysFrom(day);
    }
    if (day <= payBy || isChallenged(history, day)) continue;
    if (agreement !== null && day > agreement.agreedOn) continue;
    if (history.endedOn !== null && day > history.endedOn) continue;
    if (isLeftOut(history, day, broken)) continue;
    const came = paidBy(paid, addDays(day, -1), 'fine');
    let overdue = atLeastNothing(fineOn(history, day) - came - notDueYet(history, day));
    for (const part of parts) {
      // What came pays what was owed first; what is overdue is of what is left of that.
      const own = part === parts.at(-1) ? overdue : least(overdue, atLeastNothing(part.end - came));
      part.hundredths += 3n * own;
      overdue -= own;
    }
  }
  const hundredths = total(parts.map((part) => least(part.hundredths, 100n * (part.end - part.begin))));
  return least(hundredths / 100n + staysPaid, history.fine);
};

const standBy = (history: MoneyHistory, asked: LegalDate, paid: readonly Paid[]): MoneyByDay => {
  const grown = grownBy(history, asked, paid);
  const waived = least(grown, agreementOn(history, asked, paid)?.waived ?? 0n);
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
 * receipt names, and beyond that or without a name to the fine first (APL Art.72(1)(1), 73(3); PR Art.72-76; ACL
 * Art.12, 42, 45).
 */
export const moneyByDay = (history: MoneyHistory, asked: LegalDate): MoneyByDay => {
  const paid: Paid[] = [];
  const inTime = history.payments.filter(({ on }) => on <= asked).sort((one, other) => one.on.localeCompare(other.on));
  for (const { on, amount, towards } of inTime) {
    const { open } = standBy(history, on, paid);
    const booked: Paid = { on, fine: 0n, surcharge: 0n, gains: 0n, surplus: amount };
    const others = (['fine', 'gains', 'surcharge'] as const).filter((kind) => kind !== towards);
    const order: Kind[] = towards === undefined ? others : [towards, ...others];
    for (const kind of order) {
      booked[kind] = least(open[kind], booked.surplus);
      booked.surplus -= booked[kind];
    }
    paid.push(booked);
  }
  return standBy(history, asked, paid);
};
