import { array, assert, constantFrom, integer, option, property, record } from 'fast-check';
import { addDays, type LegalDate } from '../../src/deadlines/index.js';
import { inEnforcement, inPart } from '../../src/evolve/applier.js';
import { evolve } from '../../src/evolve/fold.js';
import { bookReceipt } from '../../src/standing/booking.js';
import { returnAfter, surplusWithoutDuty } from '../../src/standing/give-back.js';
import { book, ledgerOn, owedOn } from '../../src/standing/ledger.js';
import type { At } from '../../src/state/case-state.js';
import type { Challenge } from '../../src/state/challenges.js';
import { nothing, servedOn } from '../../src/testing/bodies.js';
import type { Story } from '../../src/testing/given.js';
import { ordinaryLine } from '../../src/testing/lines.js';
import { played } from '../../src/testing/stages.js';
import { law } from '../law.js';

/** The ordinary case with the decision served on 2026-04-21: the term to pay ends on 2026-05-06. */
const served = (): Story => {
  const line = ordinaryLine();
  const paying = line.findIndex(({ action }) => action === 'record-payment');
  return played(law, line.slice(0, paying));
};

const executing = ({ state }: Story): At<'executing'> => {
  if (state.stage !== 'executing') throw new Error(`The case is ${state.stage}`);
  return state;
};

const pay = (story: Story, amount: number, paidOn: string, towards?: string) =>
  story.when(
    'record-payment',
    { amount, paidOn, channel: 'bank', receiptNumber: `P-${paidOn}`, ...(towards === undefined ? {} : { towards }) },
    'wang',
    paidOn,
  );

describe('money of a case (APL Art.72; PR Art.72, 75, 76)', () => {
  it('gives confiscated gains alone the pay clock, and takes their payment (PR Art.72, 76; F10a)', () => {
    const state = inPart(executing(served()), 'execution', { standing: { ...nothing, confiscatedGains: 12_301_009 } });
    expect(owedOn(state, '2026-05-20', law)).toEqual({ fine: 0, surcharge: 0, gains: 12_301_009 });
    const receipt = { amount: 12_301_009, paidOn: '2026-05-20' as const };
    const booked = book(receipt, owedOn(state, '2026-05-20', law), law);
    expect(booked).toEqual({ fine: 0, surcharge: 0, gains: 12_301_009, surplus: 0 });
  });

  it('owes the surcharge still when the fine alone is paid, keeps the case open, and takes it then (F26)', () => {
    // 800,000 fen, last day 2026-05-06; paid on 05-18: 12 days of 24,000 are 288,000.
    const gains = pay(served(), 30_000, '2026-05-04', 'gains').after;
    const fine = pay(gains, 800_000, '2026-05-18');
    expect(fine.events).toMatchObject([{ data: { booked: { fine: 800_000, surcharge: 0 }, surchargeLeft: 288_000 } }]);
    expect(owedOn(executing(fine.after), '2026-06-30', law)).toEqual({ fine: 0, surcharge: 288_000, gains: 0 });
    const closed = fine.after.when('propose-closing', { ground: 'performed', summary: 'x' }, 'wang', '2026-05-19');
    expect(closed.answer).toBe('not-at-this-stage');
    const paid = pay(fine.after, 288_000, '2026-05-25', 'surcharge').after;
    expect(paid.state).toMatchObject({ stage: 'performed', execution: { performedOn: '2026-05-25' } });
  });

  it('takes fine, gains and surcharge in one sum (PR Art.72, 75; F26)', () => {
    const { after } = pay(served(), 800_000 + 30_000 + 288_000, '2026-05-18');
    expect(after.state).toMatchObject({ stage: 'performed', challenges: { duties: [] } });
  });

  it('lets an agreement give up the surcharge that is left, never the fine (ACL Art.42)', () => {
    const story = pay(served(), 830_000, '2026-05-18').after;
    const body = { agreedOn: '2026-05-19', stages: [{ amount: 0, payBy: '2026-05-29' }], remedialSteps: '召回' };
    const waives = (surchargeWaived: number) =>
      story.when('agree-execution', { ...body, surchargeWaived }, 'feng', '2026-05-19');
    expect(waives(288_001).answer).toBe('waives-too-much');
    expect(waives(288_000).after.state).toMatchObject({ stage: 'performed' });
  });

  it('demands confiscated gains when they alone are unpaid (PR Art.76)', () => {
    const story = pay(served(), 800_000, '2026-05-06', 'fine').after;
    const demand = story.when('send-demand', servedOn('2026-05-07'), 'wang', '2026-05-07');
    expect(demand.events).toMatchObject([{ data: { fine: 0, surcharge: 0, gains: 30_000 } }]);
  });

  it('takes a second payment of the same sum in after the case is performed, and owes it back (ACL Art.41)', () => {
    const done = pay(served(), 830_000, '2026-04-27').after;
    expect(done.state.stage).toBe('performed');
    const twice = pay(done, 830_000, '2026-04-28').after;
    expect(twice.state).toMatchObject({
      stage: 'performed',
      challenges: { duties: [{ kind: 'return-money', amount: 830_000 }] },
    });
    const closing = twice.when('propose-closing', { ground: 'performed', summary: 'x' }, 'wang', '2026-04-29');
    expect(closing.answer).toBe('duties-open');
    // No decision fell: what is too much was paid without a ground (Civil Code Art.985), and no ACL Art.41 is told.
    expect(closing.refusal?.ground).toBe('CIV Art.985');
  });

  it('cuts the surcharge once on the total, never per day (APL Art.72(1)(1))', () => {
    // 3 % of 33 fen is 0.99 fen a day: 10 days are 9.9, cut to 9, and not ten times 0.
    const state = inPart(executing(served()), 'execution', { standing: { ...nothing, fine: 33 } });
    expect(owedOn(state, '2026-05-16', law).surcharge).toBe(9);
  });

  it('stops at the fine (APL Art.72(1)(1))', () => {
    expect(owedOn(executing(served()), '2026-12-31', law).surcharge).toBe(800_000);
  });

  it('lets only a missed instalment bear surcharge (PR Art.74)', () => {
    const before = executing(served());
    const instalments: { amount: number; payBy: LegalDate }[] = [
      { amount: 300_000, payBy: '2026-06-01' },
      { amount: 500_000, payBy: '2026-07-01' },
    ];
    const deferral = {
      number: 'n',
      kind: 'instalments' as const,
      instalments,
      appliedOn: '2026-05-06' as const,
      grantedOn: '2026-05-08' as const,
    };
    const state = inEnforcement(before, { deferral });
    expect(owedOn(state, '2026-06-01', law).surcharge).toBe(0);
    // 3 % of 300,000 for ten days.
    expect(owedOn(state, '2026-06-11', law).surcharge).toBe(90_000);
  });

  it('lets what grew before a suit fall away; 15 new days run from the final judgment (F24)', () => {
    const before = executing(served());
    const suit: Challenge = {
      id: 1,
      kind: 'suit',
      applicant: 'party',
      before: '某法院',
      simple: false,
      startedOn: '2026-06-01',
      copyReceivedOn: '2026-06-02',
      executionStopped: false,
      answeredOn: null,
      findings: [],
      endedOn: '2026-09-01',
    };
    const state = inPart(before, 'challenges', { brought: [suit] });
    expect(owedOn(state, '2026-08-01', law).surcharge).toBe(0);
    // The fifteenth day is 2026-09-16, a Wednesday.
    expect(owedOn(state, '2026-09-16', law).surcharge).toBe(0);
    expect(owedOn(state, '2026-09-17', law).surcharge).toBe(24_000);
    // The other setting: interrupted only. 26 days before the suit (05-06 to 06-01) and 15 after it.
    expect(owedOn(state, '2026-09-16', interrupted).surcharge).toBe(800_000);
    expect(owedOn(state, '2026-06-20', interrupted).surcharge).toBe(26 * 24_000);
  });
});

const interrupted = {
  ...law,
  clocks: {
    ...law.clocks,
    clocks: law.clocks.clocks.map((clock) => ({
      ...clock,
      versions: clock.versions.map((version) =>
        version.rate === null ? version : { ...version, rate: { ...version.rate, afterSuit: 'interrupted' as const } },
      ),
    })),
  },
};

describe('sums of the ledger', () => {
  const line = record({
    amount: integer({ min: 1, max: 1_500_000 }),
    day: integer({ min: 0, max: 120 }),
    towards: option(constantFrom('fine' as const, 'surcharge' as const, 'gains' as const), { nil: undefined }),
    channel: constantFrom('bank' as const, 'cash' as const),
    waived: option(integer({ min: 0, max: 100 }), { nil: undefined }),
    lowered: option(integer({ min: 0, max: 100 }), { nil: undefined, freq: 2 }),
    returns: constantFrom(true, false),
    banks: constantFrom(true, false, false),
    late: constantFrom(0, 0, 0, 30),
  });
  const start = executing(served());

  type Paying = At<'executing' | 'performed'>;
  const after = (state: Paying, on: LegalDate, type: string, data: object): Paying => {
    const told = { v: 1, by: 'wang', occurredAt: `${on}T09:00:00.000Z`, recordedAt: `${on}T09:00:00.000Z` };
    const next = evolve(state, { type, data, ...told } as Parameters<typeof evolve>[1]);
    if (next.stage !== 'executing' && next.stage !== 'performed') throw new Error(next.stage);
    return next;
  };

  /** A reconsideration of one day that leaves so much per cent of the fine. */
  const lowers = (state: Paying, on: LegalDate, percent: number): Paying => {
    const challenge = state.challenges.brought.length + 1;
    const copy = { applicant: 'party', body: '某机关', appliedOn: on, copyReceivedOn: on };
    const begun = after(state, on, 'ReconsiderationApplied', {
      ...copy,
      challenge,
      simple: false,
      executionStopped: false,
    });
    const fine = Math.floor(((state.execution.standing?.fine ?? 800_000) * percent) / 100);
    const penalty = { ...nothing, fine, confiscatedGains: 30_000 };
    const data = { challenge, outcome: 'changed' as const, receivedOn: on, opinionLetter: false, penalty };
    const { toReturn } = returnAfter(begun, { type: 'ReconsiderationDecided', data }, { day: on, law });
    return after(begun, on, 'ReconsiderationDecided', { ...data, ...(toReturn === undefined ? {} : { toReturn }) });
  };

  it('re-add whatever is paid, lowered, waived and given back, and all that is too much is owed back', () => {
    assert(
      property(array(line, { maxLength: 8 }), (lines) => {
        const ordered = [...lines].sort((one, other) => one.day - other.day);
        let state: Paying = start;
        for (const { amount, day, towards, channel, waived, lowered, returns, banks, late } of ordered) {
          const on = addDays('2026-04-21', day);
          const paidOn = addDays('2026-04-21', Math.max(0, day - late));
          const receipt = {
            amount,
            paidOn,
            channel,
            receiptNumber: 'R',
            ...(towards === undefined ? {} : { towards }),
          };
          const booking = bookReceipt(state, receipt, { law, day: on });
          const { booked } = booking;
          expect(booked.fine + booked.surcharge + booked.gains + booked.surplus).toBe(amount);
          state = after(state, on, 'PaymentRecorded', { ...receipt, ...booking });
          if (lowered !== undefined) state = lowers(state, on, lowered);
          if (returns) {
            const duties = state.challenges.duties.map((duty) => ({ ...duty, doneOn: duty.doneOn ?? on }));
            state = inPart(state, 'challenges', { duties });
          }
          if (banks) state = inPart(state, 'execution', { handedIn: [{ to: 'bank', on, receiptNumber: 'B' }] });
          if (waived !== undefined) {
            const surchargeWaived = Math.floor((owedOn(state, on, law).surcharge * waived) / 100);
            const agreement = { agreedOn: on, stages: [], surchargeWaived, remedialSteps: '', brokenOn: null };
            state = inEnforcement(state, { agreement });
          }
          const ledger = ledgerOn(state, on, law);
          for (const { due, received, waived: given, open } of Object.values(ledger.accounts)) {
            expect(received + given + open).toBe(due);
            expect(Math.min(due, received, given, open)).toBeGreaterThanOrEqual(0);
          }
          for (const account of Object.values(ledger.accounts)) {
            const { received, over, owedAgain, kept, returned, handedIn, receipts } = account;
            const came = receipts.reduce((sum, each) => sum + each.amount, 0);
            expect([received + over + owedAgain, kept + returned + handedIn]).toEqual([came, came]);
            expect(owedAgain).toBeLessThanOrEqual(returned);
            expect(receipts.reduce((sum, each) => sum + each.returned, 0)).toBe(returned);
            expect(receipts.every((each) => each.returned >= 0 && each.returned <= each.amount)).toBe(true);
            expect(Math.min(over, owedAgain, kept, returned, handedIn)).toBeGreaterThanOrEqual(0);
          }
          const beyond = ledger.beyond.receipts.reduce((sum, each) => sum + each.amount, 0);
          expect(ledger.beyond.kept + ledger.beyond.returned + ledger.beyond.handedIn).toBe(beyond);
          expect(ledger.surplus).toBe(Object.values(ledger.accounts).reduce((sum, { over }) => sum + over, beyond));
          expect(ledger.kept + ledger.returned + ledger.handedIn).toBe(ledger.received);
          expect(Math.min(ledger.kept, ledger.returned, ledger.handedIn, ledger.surplus)).toBeGreaterThanOrEqual(0);
          expect(ledger.received).toBe(state.execution.payments.reduce((sum, payment) => sum + payment.amount, 0));
          expect(ledger.accounts.fine.waived).toBe(0);
          expect(surplusWithoutDuty(state, on, law)).toBe(0);
        }
      }),
    );
  });
});
