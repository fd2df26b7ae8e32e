import { array, assert, integer, property } from 'fast-check';
import { addDays, type LegalDate } from '../../src/deadlines/index.js';
import { inEnforcement } from '../../src/evolve/applier.js';
import { ledgerOn } from '../../src/standing/ledger.js';
import { law } from '../law.js';
import { byDay, byLedger, stateOf } from './case-of-money.js';
import { histories, servedOn } from './histories-of-money.js';
import type { MoneyHistory, Readings } from './surcharge-by-day.js';

describe('The ledger against a count day by day (APL Art.72(1)(1), 73(3); PR Art.72-76; ACL Art.12, 42, 45)', () => {
  it('agrees to the fen whatever was paid, asked for, sued over and agreed, on any day that is asked', () => {
    assert(
      property(histories, array(integer({ min: 0, max: 230 }), { minLength: 2, maxLength: 4 }), (history, days) => {
        for (const day of days) {
          const asked = addDays(servedOn, day);
          expect({ asked, ...byLedger(history, asked) }).toEqual({ asked, ...byDay(history, asked) });
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('The surcharge by its text', () => {
  const readings: Readings = {
    afterSuit: 'anew',
    paidBeforeSuit: 'returned',
    lowerFine: 'from-the-start',
    deferralFrom: 'application',
    pause: 'runs',
    brokenAgreement: 'counted',
    raisedFine: 'whole',
  };
  /** A fine of 8,000 yuan that nobody paid, served on 21 April: payable until 6 May, then 240 yuan a day. */
  const unpaid: MoneyHistory = {
    fine: 800_000n,
    gains: 0n,
    servedOn,
    told: true,
    payments: [],
    challenges: [],
    deferrals: [],
    agreement: null,
    pauses: [],
    endedOn: null,
    readings,
  };
  const days = (counted: number): number => counted * 24_000;
  const suit = {
    kind: 'suit' as const,
    by: 'party' as const,
    from: '2026-05-10' as const,
    to: '2026-05-20' as const,
    withdrawn: true,
    executionStopped: false,
  };

  const stages = [{ amount: 800_000n, payBy: '2026-12-31' as const }];

  const grown = (history: Partial<MoneyHistory>, asked: LegalDate): number =>
    byLedger({ ...unpaid, ...history }, asked).grown;

  it('is not stopped by the suit of somebody who is not the party (APL Art.73(3))', () => {
    // 7 to 26 May: twenty days; the party's own suit takes ten of them.
    expect(grown({ challenges: [suit] }, '2026-05-26')).toBe(days(10));
    expect(grown({ challenges: [{ ...suit, by: 'other' }] }, '2026-05-26')).toBe(days(20));
    expect(grown({ challenges: [{ ...suit, by: 'other', withdrawn: false }] }, '2026-05-26')).toBe(days(20));
  });

  it('is stopped by anybody on whose application the execution was stopped (ALL Art.56; ACL Art.12(1))', () => {
    expect(grown({ challenges: [{ ...suit, by: 'other', executionStopped: true }] }, '2026-05-26')).toBe(days(10));
  });

  it('leaves out once a day on which two challenges were pending (APL Art.73(3))', () => {
    const review = {
      ...suit,
      kind: 'reconsideration' as const,
      from: '2026-05-08' as const,
      to: '2026-05-18' as const,
    };
    // 7 and 8 May, then 21 to 26 May.
    expect(grown({ challenges: [review, suit] }, '2026-05-26')).toBe(days(8));
  });

  it('keeps what grew before the party applied for a deferral, and counts no day of it (PR Art.74)', () => {
    const deferrals = [
      {
        appliedOn: '2026-05-16' as const,
        grantedOn: '2026-05-16' as const,
        instalments: [{ amount: 800_000n, payBy: '2026-06-30' as const }],
      },
    ];
    // 7 to 16 May are ten days; nothing until 30 June; two more by 2 July.
    expect(grown({ deferrals }, '2026-06-30')).toBe(days(10));
    expect(grown({ deferrals }, '2026-07-02')).toBe(days(12));
  });

  it('keeps what a missed instalment bore when a second deferral comes (PR Art.74)', () => {
    const deferrals: MoneyHistory['deferrals'] = [
      {
        appliedOn: '2026-05-06',
        grantedOn: '2026-05-06',
        instalments: [
          { amount: 200_000n, payBy: '2026-05-31' },
          { amount: 600_000n, payBy: '2026-07-31' },
        ],
      },
      { appliedOn: '2026-06-10', grantedOn: '2026-06-10', instalments: [{ amount: 800_000n, payBy: '2026-08-31' }] },
    ];
    // 3 % of 2,000 yuan from 1 to 10 June.
    expect(grown({ deferrals }, '2026-08-31')).toBe(10 * 6_000);
  });

  it('does not begin before the fifteen days are over, whatever instalment was due earlier (PR Art.72)', () => {
    const deferrals = [
      {
        appliedOn: '2026-04-25' as const,
        grantedOn: '2026-04-25' as const,
        instalments: [{ amount: 800_000n, payBy: '2026-05-01' as const }],
      },
    ];
    expect(grown({ deferrals }, '2026-05-06')).toBe(0);
  });

  it('is none where the decision says that it bears none (ACL Art.45(1); SEP Art.7)', () => {
    expect(grown({ told: false }, '2026-05-26')).toBe(0);
  });

  it('is not given up before the agreement was made (ACL Art.42)', () => {
    const agreement = { agreedOn: '2026-05-20' as const, brokenOn: null, waived: 100_000n, stages };
    expect(byLedger({ ...unpaid, agreement }, '2026-05-19').waived).toBe(0);
    expect(byLedger({ ...unpaid, agreement }, '2026-05-20').waived).toBe(100_000);
  });

  it('falls away with a judgment that comes after an agreement too (APL Art.73(3); F24)', () => {
    const agreement = { agreedOn: '2026-05-08' as const, brokenOn: null, waived: 0n, stages };
    expect(grown({ agreement, challenges: [{ ...suit, withdrawn: false }] }, '2026-05-21')).toBe(0);
  });

  it('runs until the deferral is granted where the dated setting says so [M]', () => {
    const deferrals: MoneyHistory['deferrals'] = [
      {
        appliedOn: '2026-05-16',
        grantedOn: '2026-05-20',
        instalments: [{ amount: 800_000n, payBy: '2026-06-30' }],
      },
    ];
    // 7 to 16 May, or to 20 May.
    expect(grown({ deferrals }, '2026-06-30')).toBe(days(10));
    expect(grown({ deferrals, readings: { ...readings, deferralFrom: 'grant' } }, '2026-06-30')).toBe(days(14));
  });

  it('runs during a pause of the execution, and does not where the dated setting says so [M] (ACL Art.39)', () => {
    const pauses: MoneyHistory['pauses'] = [
      { from: '2026-05-10', to: '2026-05-15' },
      { from: '2026-05-20', to: null },
    ];
    expect(grown({ pauses }, '2026-05-26')).toBe(days(20));
    // 7 to 10, and 16 to 20 May.
    expect(grown({ pauses, readings: { ...readings, pause: 'stops' } }, '2026-05-26')).toBe(days(9));
  });

  it('is owed on what was added to a fine only after its own fifteen days (ALL Art.77; APL Art.67)', () => {
    const raised = { ...suit, by: 'other' as const, withdrawn: false, fineBefore: 500_000n };
    // 7 May to 4 June, fifteen days after 20 May, on 5,000 yuan; two days on 8,000.
    expect(grown({ challenges: [raised] }, '2026-06-06')).toBe(29 * 15_000 + 2 * 24_000);
  });

  it('stops when the execution was ended (ACL Art.40)', () => {
    expect(grown({ endedOn: '2026-05-16' }, '2026-08-31')).toBe(days(10));
  });

  it('stops when the court ended the execution or carried it out (ACL Art.40; PR Art.77(1)(2))', () => {
    const state = stateOf(unpaid);
    const ruled = (outcome: 'ended' | 'executed' | 'accepted') => {
      const rulings = [{ outcome, on: '2026-05-16' as const }];
      return ledgerOn(inEnforcement(state, { rulings }), '2026-05-26', law).accounts.surcharge.due;
    };
    expect([ruled('ended'), ruled('executed'), ruled('accepted')]).toEqual([days(10), days(10), days(20)]);
  });

  it('knows nothing on a day of what was paid later', () => {
    const payments = [{ on: '2026-05-20' as const, amount: 800_000n }];
    expect(byLedger({ ...unpaid, payments }, '2026-05-10').open).toEqual({
      fine: 800_000,
      surcharge: days(4),
      gains: 0,
    });
  });

  it('loses no fen of a sum that floating point cannot hold (APL Art.72(1)(1))', () => {
    const fine = 1_000_000_000_000_001n;
    // Thirty-three days of 3 %: 990,000,000,000,000.99 fen, cut once.
    expect(grown({ fine }, '2026-06-08')).toBe(990_000_000_000_000);
  });
});
