import { clocksOf } from '../../src/clocks/case-clocks.js';
import type { LegalDate } from '../../src/deadlines/index.js';
import type { Law } from '../../src/law.js';
import { isPenalised } from '../../src/standing/late-fine.js';
import { ledgerOn } from '../../src/standing/ledger.js';
import { servedOn } from '../../src/testing/bodies.js';
import { application } from '../../src/testing/challenge-lines.js';
import { given, type Story } from '../../src/testing/given.js';
import { law } from '../law.js';
import { before } from '../rules-of.js';
import { reading } from './readings.js';

const always = { validFrom: '2012-01-01' as const, validTo: null, value: true };

/**
 * 8,000 yuan payable until 6 May, agreed on 21 May: 4,000 by 26 May, 4,000 by 20 June, and 1,000 of the fifteen days of
 * 240 yuan given up.
 */
const agreed = (under: Law = law): Story =>
  given(under, before('agree-execution', {}, 'ended')().records).when(
    'agree-execution',
    {
      agreedOn: '2026-05-21',
      stages: [
        { amount: 400_000, payBy: '2026-05-26' },
        { amount: 400_000, payBy: '2026-06-20' },
      ],
      surchargeWaived: 100_000,
      remedialSteps: '主动召回',
    },
    'feng',
    '2026-05-21',
  ).after;

const pay = (story: Story, amount: number, paidOn: LegalDate, enteredOn = paidOn) =>
  story.when(
    'record-payment',
    { amount, paidOn, channel: 'bank', receiptNumber: `P-${paidOn}`, towards: 'fine' },
    'wang',
    enteredOn,
  );

const surcharge = ({ state }: Story, day: LegalDate, under = law) => {
  if (!isPenalised(state)) throw new Error(`No decision reached the party at ${state.stage}`);
  const { due, waived } = ledgerOn(state, day, under).accounts.surcharge;
  return { due, waived };
};

const breach = (story: Story) =>
  story.when('record-breach', { on: '2026-05-28', how: '第一期未缴纳' }, 'wang', '2026-05-28');

describe('An agreement on performance, kept and not kept (ACL Art.42)', () => {
  it('stops the surcharge and gives part of it up while each stage is paid on its last day', () => {
    expect(surcharge(pay(agreed(), 400_000, '2026-05-26').after, '2026-05-27')).toEqual({
      due: 360_000,
      waived: 100_000,
    });
  });

  it('counts as if there had been none once a stage is paid late, whether or not anybody recorded it (ACL Art.42(2))', () => {
    const late = pay(agreed(), 400_000, '2026-05-27').after;
    // 7 to 27 May: twenty-one days of 240 yuan.
    expect(surcharge(late, '2026-05-27')).toEqual({ due: 504_000, waived: 0 });
    expect(surcharge(late, '2026-05-26')).toEqual({ due: 360_000, waived: 100_000 });
  });

  it('leaves the case open for the whole surcharge when its stages are paid late', () => {
    const all = pay(pay(agreed(), 400_000, '2026-05-27').after, 400_000, '2026-05-28');
    // Twenty-one days of 240 yuan, and one of 120.
    expect(all.events).toMatchObject([{ data: { surchargeLeft: 516_000 } }]);
    expect(all.after.state.stage).toBe('executing');
  });

  it('lets enforcement go on from the day after a stage that was missed, and not on its day', () => {
    const demanded = (on: LegalDate) => agreed().when('send-demand', servedOn(on), 'wang', on).answer;
    expect([demanded('2026-05-26'), demanded('2026-05-27')]).toEqual(['execution-stopped', 'accepted']);
  });

  it('can be made anew when it was not kept', () => {
    const again = {
      agreedOn: '2026-05-27',
      stages: [{ amount: 800_000, payBy: '2026-07-31' }],
      surchargeWaived: 0,
      remedialSteps: '主动召回',
    };
    expect(agreed().when('agree-execution', again, 'feng', '2026-05-27').answer).toBe('accepted');
  });

  it('is not counted with the days until it was broken where the dated setting says so [M]', () => {
    const leftOut = reading({ brokenAgreement: 'left-out' });
    const late = pay(agreed(leftOut), 400_000, '2026-05-30').after;
    // 7 to 21 May, and 27 to 30 May: nineteen days.
    expect(surcharge(late, '2026-05-30', leftOut)).toEqual({ due: 19 * 24_000, waived: 0 });
  });
});

describe('A recorded breach and a payment that is entered after it (ACL Art.42; PR Art.72)', () => {
  it('records what is owed then, and adds nothing that a late payment had added', () => {
    // 7 to 28 May: twenty-two days.
    expect(breach(agreed()).events).toMatchObject([{ data: { surchargeLeft: 22 * 24_000 } }]);
  });

  it('falls when the payment had come in time, and the event says so', () => {
    const healed = pay(breach(agreed()).after, 400_000, '2026-05-26', '2026-05-29');
    expect(healed.events).toMatchObject([
      { type: 'PaymentRecorded', data: { breachFalls: '2026-05-28', surchargeLeft: 260_000 } },
    ]);
    expect(healed.after.state).toMatchObject({ execution: { enforcement: { agreement: { brokenOn: null } } } });
    expect(surcharge(healed.after, '2026-05-29')).toEqual({ due: 360_000, waived: 100_000 });
  });

  it('stands when the payment had come a day late, or a fen short', () => {
    for (const [amount, day] of [
      [400_000, '2026-05-27'],
      [399_999, '2026-05-26'],
    ] as const) {
      const paid = pay(breach(agreed()).after, amount, day, '2026-05-29');
      expect(paid.events[0]?.data).not.toHaveProperty('breachFalls');
      expect(paid.after.state).toMatchObject({ execution: { enforcement: { agreement: { brokenOn: '2026-05-28' } } } });
    }
  });
});

describe('A stage that falls due while the execution is stopped (ACL Art.39, 42)', () => {
  const paused = (story: Story): Story =>
    story.when('pause-execution', { ground: 'real-difficulty', reasons: '停业' }, 'feng', '2026-05-25').after;
  const resumed = (story: Story): Story =>
    story.when('resume-execution', { reasons: '恢复营业' }, 'feng', '2026-06-08').after;
  const dueOf = ({ state, law: under }: Story) =>
    clocksOf(state, under).find(({ id, of }) => id === 'pay' && of === 'agreement');

  it('is not missed while it is paused, and nobody can record a breach', () => {
    const story = paused(agreed());
    expect(breach(story).answer).toBe('execution-stopped');
    expect(surcharge(story, '2026-06-01')).toEqual({ due: 360_000, waived: 100_000 });
  });

  it('is due on the day on which the execution runs again, and missed after it', () => {
    const story = resumed(paused(agreed()));
    expect(surcharge(pay(story, 400_000, '2026-06-08').after, '2026-06-09')).toEqual({ due: 360_000, waived: 100_000 });
    // Broken from 9 June on: 7 May to 9 June, 34 days of 240 yuan, and not more than the fine.
    expect(surcharge(story, '2026-06-08')).toEqual({ due: 360_000, waived: 100_000 });
    expect(surcharge(story, '2026-06-09')).toEqual({ due: 800_000, waived: 0 });
    expect(dueOf(story)).toMatchObject({ due: '2026-06-20', pausedSince: null });
  });

  it('is not missed while a reconsideration stopped the execution (ARL Art.42)', () => {
    const stoppedBy = { ...application, appliedOn: '2026-05-25', copyReceivedOn: '2026-05-26', executionStopped: true };
    const story = agreed().when('record-reconsideration', stoppedBy, 'wang', '2026-05-26').after;
    expect(breach(story).answer).toBe('execution-stopped');
    expect(surcharge(story, '2026-06-15').waived).toBe(100_000);
  });

  it('waits as long as the stop lasts, with every later stage, where the dated setting says so [M]', () => {
    const waits = { ...law, settings: { ...law.settings, stagesWaitWithStop: [always] } };
    const story = resumed(paused(agreed(waits)));
    // 25 May to 8 June are fourteen days: 26 May becomes 9 June, 20 June 4 July.
    expect(surcharge(story, '2026-06-09', waits)).toEqual({ due: 360_000, waived: 100_000 });
    expect(surcharge(story, '2026-06-10', waits).waived).toBe(0);
    expect(dueOf(story)).toMatchObject({ due: '2026-07-04' });
  });

  it('shows its last stage as paused while the day of it cannot be known', () => {
    expect(dueOf(paused(agreed()))).toMatchObject({ due: '2026-06-20', pausedSince: '2026-05-25' });
  });
});
