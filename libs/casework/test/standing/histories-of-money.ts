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
      /** By how much it changed the fine, in per cent. */
      fineBefore: option(integer({ min: 80, max: 200 }), { freq: 1, nil: undefined }),
    }),
    { maxLength: 3 },
  ),
  deferrals: array(
    record({
      day: dayNumber(),
      days: integer({ min: 0, max: 20 }),
      parts: array(record({ gap: integer({ min: 1, max: 40 }), share: share() }), { minLength: 1, maxLength: 3 }),
    }),
    { maxLength: 2 },
  ),
  agreement: seldom(
    record({
      day: dayNumber(),
      share: share(),
      broken: option(integer({ min: 1, max: 30 })),
      parts: array(record({ gap: integer({ min: 1, max: 40 }), share: share() }), { minLength: 1, maxLength: 3 }),
    }),
  ),
  pauses: array(record({ from: dayNumber(), days: integer({ min: 1, max: 40 }) }), { maxLength: 2 }),
  ended: option(dayNumber(), { freq: 1 }),
  readings: record({
    afterSuit: constantFrom('anew', 'interrupted'),
    paidBeforeSuit: constantFrom('returned', 'kept'),
    lowerFine: constantFrom('from-the-start', 'until-then'),
    deferralFrom: constantFrom('application', 'grant'),
    pause: constantFrom('runs', 'stops'),
    brokenAgreement: constantFrom('counted', 'left-out'),
    raisedFine: constantFrom('whole', 'by-parts'),
  }),
});

type Drawn = typeof drawn extends Arbitrary<infer T> ? T : never;

const on = (day: number): LegalDate => addDays(servedOn, day);
const partOf = (whole: bigint, percent: number): bigint => (whole * BigInt(percent)) / 100n;

/** The instalments add up to what of the fine is unpaid when they are asked for. */
const instalmentsOf = (unpaid: bigint, { day, parts }: Pick<Drawn['deferrals'][number], 'day' | 'parts'>) => {
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
      .map(({ kind, by, from: begun, days, pending, withdrawn, executionStopped, fineBefore }, place) => {
        const to = pending && place === last ? null : on(begun + days);
        const isWithdrawn = withdrawn && to !== null;
        const percent = to === null || isWithdrawn || place !== 0 ? undefined : fineBefore;
        const before = percent === undefined ? {} : { fineBefore: partOf(BigInt(from.fine), percent) };
        return { kind, by, from: on(begun), to, withdrawn: isWithdrawn, executionStopped, ...before };
      }),
    deferrals: [],
    agreement: null,
    pauses: from.pauses.map((pause) => ({ from: on(pause.from), to: on(pause.from + pause.days) })),
    endedOn: from.ended === null ? null : on(from.ended),
    readings: from.readings,
  };
  for (const deferral of [...from.deferrals].sort((one, other) => one.day - other.day)) {
    const unpaid = moneyByDay(history, on(deferral.day)).open.fine;
    if (unpaid > 0n && history.deferrals.every(({ appliedOn }) => appliedOn < on(deferral.day)))
      history.deferrals.push({
        appliedOn: on(deferral.day),
        grantedOn: on(deferral.day + deferral.days),
        instalments: instalmentsOf(unpaid, deferral),
      });
  }
  if (from.agreement === null) return history;
  const { day, share: percent, broken, parts } = from.agreement;
  const { fine, surcharge } = moneyByDay(history, on(day)).open;
  const waived = partOf(surcharge, percent);
  const agreed = fine > 0n ? fine : surcharge - waived;
  // Nothing is agreed on where nothing is owed, and no more is given up than has grown.
  if (agreed <= 0n || waived > surcharge) return history;
  const stages = instalmentsOf(agreed, { day, parts });
  const agreement = { agreedOn: on(day), brokenOn: null, waived, stages };
  const [first] = stages;
  if (broken === null || first === undefined) return { ...history, agreement };
  // Recorded for the first stage; a payment that is entered later may show that it was paid.
  return { ...history, agreement: { ...agreement, brokenOn: addDays(first.payBy, broken) } };
};

/** Payments in any order of entry, challenges by the party and by others, deferrals, an agreement, the end. */
export const histories: Arbitrary<MoneyHistory> = drawn.map(historyOf);
