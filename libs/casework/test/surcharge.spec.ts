import { answerDue, owedOn, type Law, type LegalDate } from '#casework';
import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { grownBy, type Overdue } from '../src/standing/surcharge.js';
import { addDays } from '../src/deadlines/index.js';
import { law } from './law.js';
import { before } from './rules-of.js';

const fine = 1_000_000;
/** 10,000 yuan, to be paid by 14 February 2026, at 3 % a day. */
const overdue = (more: Partial<Overdue> = {}): Overdue => ({
  terms: [{ amount: fine, payBy: '2026-02-14' }],
  payments: [],
  stopped: [],
  percentPerDay: 3,
  ...more,
});

describe('The surcharge on a fine that is not paid (APL Art.72(1)(1); PR Art.75)', () => {
  it('is nothing on the last day, and 3 % for each day after it', () => {
    expect(grownBy('2026-02-14', overdue())).toBe(0);
    expect(grownBy('2026-02-15', overdue())).toBe(30_000);
    // F26: paid on 26 February, twelve days late: 12 × 3 % = 36 % of 10,000 yuan.
    expect(grownBy('2026-02-26', overdue())).toBe(360_000);
  });

  it('counts the day of a payment on what was unpaid before it, and the rest after it', () => {
    const paid = overdue({ payments: [{ amount: 400_000, paidOn: '2026-02-18' }] });
    // Four days on 10,000 yuan and two on 6,000: 120,000 + 36,000 fen.
    expect(grownBy('2026-02-20', paid)).toBe(156_000);
    expect(grownBy('2026-02-20', overdue({ payments: [{ amount: fine, paidOn: '2026-02-14' }] }))).toBe(0);
  });

  it('does not grow while review or suit is pending (APL Art.73(3))', () => {
    const challenged = overdue({ stopped: [{ from: '2026-02-16', to: '2026-03-16' }] });
    expect(grownBy('2026-03-18', challenged)).toBe(4 * 30_000);
    expect(grownBy('2026-12-31', overdue({ stopped: [{ from: '2026-02-16', to: null }] }))).toBe(2 * 30_000);
  });

  it('grows on a missed instalment only, and on none that is not due (PR Art.74)', () => {
    const terms = [
      { amount: 300_000, payBy: '2026-03-01' as LegalDate },
      { amount: 700_000, payBy: '2026-06-01' as LegalDate },
    ];
    // Ten days on 3,000 yuan.
    expect(grownBy('2026-03-11', overdue({ terms }))).toBe(90_000);
    const kept = overdue({ terms, payments: [{ amount: 300_000, paidOn: '2026-03-01' }] });
    expect(grownBy('2026-06-01', kept)).toBe(0);
    expect(grownBy('2026-06-02', kept)).toBe(21_000);
  });

  it('is cut to fen once, on the total and never per day', () => {
    // 3 % of 33 fen are 0.99 fen: a hundred days are 99 fen, and cut each day they would be nothing.
    expect(grownBy('2026-05-25', overdue({ terms: [{ amount: 33, payBy: '2026-02-14' }] }))).toBe(99);
  });

  it('is what counting day by day gives, whatever is paid, missed and challenged', () => {
    const days = Array.from({ length: 60 }, (_, n) => addDays('2026-02-01', n));
    const day = constantFrom(...days);
    const sums = record({ amount: integer({ min: 1, max: 500_000 }), on: day });
    assert(
      property(
        array(sums, { minLength: 1, maxLength: 3 }),
        array(sums, { maxLength: 3 }),
        day,
        day,
        day,
        (...drawn) => {
          const [parts, paid, from, to, until] = drawn;
          const terms = parts.map(({ amount, on }) => ({ amount, payBy: on }));
          const payments = paid.map(({ amount, on }) => ({ amount, paidOn: on }));
          const stopped = from < to ? [{ from, to }] : [];
          // A second method: each day by itself.
          let hundredths = 0;
          for (const each of days.filter((one) => one <= until)) {
            if (stopped.some((stop) => each > stop.from && each <= stop.to)) continue;
            const due = terms.filter(({ payBy }) => payBy < each).reduce((sum, { amount }) => sum + amount, 0);
            const settled = payments.filter(({ paidOn }) => paidOn < each).reduce((sum, { amount }) => sum + amount, 0);
            hundredths += 3 * Math.max(0, due - settled);
          }
          expect(grownBy(until, { terms, payments, stopped, percentPerDay: 3 })).toBe(Math.floor(hundredths / 100));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('The surcharge after a suit', () => {
  /** The suit was dismissed, the judgment took effect on 26 August 2026. */
  const owed = (settings: Law['settings'], day: LegalDate) => {
    const { state } = before('send-demand', {}, 'maintained')();
    if (state.stage !== 'executing') throw new Error(`The case is ${state.stage}`);
    return owedOn(state, day, { ...law, settings });
  };

  it('begins anew: what grew before falls away, fifteen new days run from the judgment (F24)', () => {
    // 26 August and fifteen days: 10 September, a Thursday.
    const { fine: whole } = owed(law.settings, '2026-09-10');
    expect(owed(law.settings, '2026-09-10').surcharge).toBe(0);
    expect(owed(law.settings, '2026-09-12').surcharge).toBe((whole * 6) / 100);
  });

  it('is only interrupted where the dated setting says so [M]', () => {
    const interrupted = { ...law.settings, surchargeAnewAfterSuit: [] };
    expect(owed(interrupted, '2026-09-10').surcharge).toBeGreaterThan(0);
  });
});

describe('The term to pay (APL Art.67)', () => {
  it('was fifteen days in 2018 too (APL (1996) Art.46(3); F29)', () => {
    expect(answerDue({ clock: 'pay', start: '2018-07-05' }, law)).toMatchObject({ due: '2018-07-20' });
  });
});
