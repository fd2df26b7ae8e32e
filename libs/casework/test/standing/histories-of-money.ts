import { array, boolean, constant, constantFrom, integer, oneof, option, record, type Arbitrary } from 'fast-check';
import { addDays, type LegalDate } from '../../src/deadlines/index.js';
import { moneyByDay, type MoneyHistory } from './surcharge-by-day.js';

export const servedOn: LegalDate = '2026-04-21';

/** Whole sums in fen, small enough to be cut to nothing and large enough to be lost in floating point. */
const sum = (): Arbitrary<number> =>
  oneof(
    { weight: 2, arbitrary: integer({ min: 1, max: 200 }) },
    { weight: 4, arbitrary: integer({ min: 1, max: 2_000_000 }) },
    { weight: 1, arbitrary: integer({ min: 1, max: 1_000_000_000_000_000 }) },
  );

const dayNumber = (): Arbitrary<number> => integer({ min: 0, max: 190 });
const seldom = <T>(arbitrary: Arbitrary<T>): Arbitrary<T | null> => option(arbitrary, { freq: 1 });

/** A share of a sum in per cent of it; more than the whole is paid too much. */
const share = (): Arbitrary<number> => integer({ min: 1, max: 130 });

const drawn = record({
  fine: sum(),
  gains: oneof(constant(0), sum()),
  told: oneof({ weight: 7, arbitrary: constant(true) }, { weight: 1, arbitrary: constant(false) }),
  payments: array(
    record({ day: dayNumber(), share: share(), towards: option(constantFrom('fine', 'surcharge', 'gains')) }),
    { maxLength: 5 },
  ),
  challenges: array(
    record({
      kind: constantFrom('reconsideration', 'suit'),
      by: oneof({ weight: 3, arbitrary: constant('party') }, { weight: 1, arbitrary: constant('other') }),
      from: dayNumber(),
      days: integer({ min: 1, max: 60 }),
      pending: boolean(),
      withdrawn: constantFrom(false, false, true),
      executionStopped: constantFrom(false, false, true),
    }),
    { maxLength: 3 },
  ),
  deferrals: array(
    record({
      day: dayNumber(),
      parts: array(record({ gap: integer({ min: 1, max: 40 }), share: share() }), { minLength: 1, maxLength: 3 }),
    }),
    { maxLength: 2 },
  ),
  agreement: seldom(record({ day: dayNumber(), share: share(), broken: option(integer({ min: 1, max: 60 })) })),
  ended: option(dayNumber(), { freq: 1 }),
  afterSuit: constantFrom('anew', 'interrupted'),
});

type Drawn = typeof drawn extends Arbitrary<infer T> ? T : never;

const on = (day: number): LegalDate => addDays(servedOn, day);
const partOf = (whole: bigint, percent: number): bigint => (whole * BigInt(percent)) / 100n;

/** The instalments add up to what of the fine is unpaid when they are asked for. */
const instalmentsOf = (unpaid: bigint, { day, parts }: Drawn['deferrals'][number]) => {
  let left = unpaid;
  let last = day;
  return parts.map(({ gap, share: percent }, place) => {
    const wanted = partOf(unpaid, percent);
    const amount = place === parts.length - 1 || wanted > left ? left : wanted;
    left -= amount;
    last += gap;
    return { amount, payBy: on(last) };
  });
};

const historyOf = (from: Drawn): MoneyHistory => {
  const last = from.challenges.length - 1;
  const history: MoneyHistory = {
    fine: BigInt(from.fine),
    gains: BigInt(from.gains),
    servedOn,
    told: from.told,
    payments: from.payments.map(({ day, share: percent, towards }) => ({
      on: on(day),
      amount: partOf(BigInt(from.fine), percent) + 1n,
      ...(towards === null ? {} : { towards }),
    })),
    challenges: [...from.challenges]
      .sort((one, other) => one.from - other.from)
      .map(({ kind, by, from: begun, days, pending, withdrawn, executionStopped }, place) => {
        const to = pending && place === last ? null : on(begun + days);
        return { kind, by, from: on(begun), to, withdrawn: withdrawn && to !== null, executionStopped };
      }),
    deferrals: [],
    agreement: null,
    endedOn: from.ended === null ? null : on(from.ended),
    afterSuit: from.afterSuit,
  };
  for (const deferral of [...from.deferrals].sort((one, other) => one.day - other.day)) {
    const unpaid = moneyByDay(history, on(deferral.day)).open.fine;
    if (unpaid > 0n && history.deferrals.every(({ appliedOn }) => appliedOn < on(deferral.day)))
      history.deferrals.push({ appliedOn: on(deferral.day), instalments: instalmentsOf(unpaid, deferral) });
  }
  if (from.agreement === null) return history;
  const { day, share: percent, broken } = from.agreement;
  const grown = moneyByDay(history, on(day)).open.surcharge;
  const brokenOn = broken === null ? null : on(day + broken);
  return { ...history, agreement: { agreedOn: on(day), brokenOn, waived: partOf(grown, percent) } };
};

/** Payments in any order of entry, challenges by the party and by others, deferrals, an agreement, the end. */
export const histories: Arbitrary<MoneyHistory> = drawn.map(historyOf);
