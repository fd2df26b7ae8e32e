import { nextStepsOfCase } from '../src/aggregates/case-lines.js';
import { clocksOf } from '../src/clocks/case-clocks.js';
import type { LegalDate } from '../src/deadlines/index.js';
import { isPenalised } from '../src/standing/late-fine.js';
import { owedOn } from '../src/standing/ledger.js';
import { nothing, servedOn } from '../src/testing/bodies.js';
import { application } from '../src/testing/challenge-lines.js';
import { alsoHolding, contextOf, people } from '../src/testing/county.js';
import type { Story } from '../src/testing/given.js';
import { law } from './law.js';
import { codes, when } from './risks-of.js';
import { before, whole } from './rules-of.js';

/*
 * The execution of a fine on the spot is paused, agreed on and ended like that of any other (ACL Art.39, 40, 42). Fined
 * 100 yuan on 2 March 2026, payable until the 17th; 3 % of it are 3 yuan a day.
 */

const unpaid = before('record-payment', {}, 'summary');
const handIn = (story: Story, day: LegalDate): Story =>
  story.when('file-summary', { archiveNumber: 'J-1', receivedBy: 'shen' }, 'wang', day).after;
const filed = (): Story => handIn(unpaid(), '2026-03-05');
const agreed = {
  agreedOn: '2026-03-27',
  stages: [
    { amount: 4_000, payBy: '2026-04-15' },
    { amount: 6_000, payBy: '2026-05-15' },
  ],
  surchargeWaived: 2_000,
  remedialSteps: '已补贴标签',
};
const agree = (body: object = {}, story: Story = filed(), day: LegalDate = '2026-03-27') =>
  story.when('agree-execution', { ...agreed, ...body }, 'feng', day);
const pay = (story: Story, amount: number, paidOn: LegalDate): Story =>
  story.when('record-payment', { amount, paidOn, channel: 'bank', receiptNumber: `P-${paidOn}` }, 'wang', paidOn).after;
const demand = (story: Story, day: LegalDate) => story.when('send-demand', servedOn(day), 'wang', day);
const pause = (story: Story, day: LegalDate = '2026-03-20') =>
  story.when('pause-execution', { ground: 'real-difficulty', reasons: '当事人住院' }, 'feng', day);
const end = (story: Story, body: object = {}, day: LegalDate = '2026-06-01') =>
  story.when('end-execution', { ground: 'person-died', reasons: '死亡且无遗产', ...body }, 'feng', day);
const owed = ({ state }: Story, day: LegalDate) => {
  if (!isPenalised(state)) throw new Error(`No decision reached the party at ${state.stage}`);
  return owedOn(state, day, law);
};
const offered = (story: Story, person: 'wang' | 'feng', day: LegalDate): string[] =>
  nextStepsOfCase(story.state, {
    ...contextOf(law, people[person], `${day}T02:00:00.000Z`, story.file.facts),
    day,
  }).flatMap(({ action, allowed }) => (allowed ? [action] : []));

describe('The execution of a fine on the spot that is paused (ACL Art.39)', () => {
  it('waits: nothing is demanded, and goes on when it is resumed', () => {
    const paused = pause(filed()).after;
    expect(demand(paused, '2026-03-23').answer).toBe('execution-stopped');
    expect(offered(paused, 'feng', '2026-03-23')).toContain('resume-execution');
    expect(pause(paused).answer).toBe('nothing-to-do');
    const resumed = paused.when('resume-execution', { reasons: '出院' }, 'feng', '2026-04-01').after;
    // 15 days from 18 March to 1 April, 3 yuan each: the pause runs on (dated setting `pause`).
    expect(demand(resumed, '2026-04-01').events).toMatchObject([{ data: { fine: 10_000, surcharge: 4_500 } }]);
    expect(filed().when('resume-execution', { reasons: '出院' }, 'feng', '2026-04-01').answer).toBe('nothing-to-do');
  });

  it('is for nobody who decided on the spot', () => {
    const wang = alsoHolding('wang', 'department-head');
    const body = { ground: 'real-difficulty', reasons: '当事人住院' };
    expect(filed().when('pause-execution', body, wang, '2026-03-20').answer).toBe('separation-of-duty');
    const ended = { ground: 'person-died', reasons: '死亡且无遗产' };
    expect(filed().when('end-execution', ended, wang, '2026-06-01').answer).toBe('separation-of-duty');
    expect(filed().when('agree-execution', agreed, wang, '2026-03-27').answer).toBe('separation-of-duty');
  });
});

describe('An agreement on the performance of a fine on the spot (ACL Art.42)', () => {
  it('gives up surcharge, never the fine, and lets nothing be demanded while it is kept', () => {
    // Ten days late on 27 March: 30 yuan, of which 20 are given up.
    const kept = agree().after;
    expect(owed(kept, '2026-03-27')).toEqual({ fine: 10_000, surcharge: 1_000, gains: 0 });
    expect(demand(kept, '2026-03-30').answer).toBe('execution-stopped');
    expect(clocksOf(kept.state, law)).toContainEqual(
      expect.objectContaining({ id: 'pay', of: 'agreement', start: '2026-03-27', due: '2026-05-15' }),
    );
    expect(agree({ surchargeWaived: 3_001 }).answer).toBe('waives-too-much');
    expect(agree({ stages: [{ amount: 9_000, payBy: '2026-04-15' }] }).answer).toBe('instalments-differ');
    expect(agree({ agreedOn: '2026-03-17' }).answer).toBe('term-not-over');
    expect(agree({}, kept).answer).toBe('nothing-to-do');
  });

  it('ends the case when all that is left was paid in time, with what of the surcharge was not given up', () => {
    const almost = pay(pay(agree().after, 4_000, '2026-04-15'), 6_000, '2026-05-15');
    expect(almost.state.stage).toBe('summary');
    expect(owed(almost, '2026-05-15')).toEqual({ fine: 0, surcharge: 1_000, gains: 0 });
    const done = pay(almost, 1_000, '2026-05-18');
    expect(done.state).toMatchObject({ stage: 'summary-filed', execution: { performedOn: '2026-05-18' } });
  });

  it('ends the case at once where it gives up all that is left', () => {
    const late = pay(filed(), 10_000, '2026-03-27');
    expect(late.state.stage).toBe('summary');
    const given = agree({ stages: [{ amount: 0, payBy: '2026-04-15' }], surchargeWaived: 3_000 }, late);
    expect(given.after.state).toMatchObject({ stage: 'summary-filed', execution: { performedOn: '2026-03-27' } });
  });

  it('is broken by a missed stage: the whole surcharge is owed again, and the fine is demanded', () => {
    const breach = (story: Story, day: LegalDate) =>
      story.when('record-breach', { on: day, how: '第一期未缴纳' }, 'wang', day);
    expect(breach(filed(), '2026-04-16').answer).toBe('missing-before');
    expect(breach(agree().after, '2026-04-15').answer).toBe('term-not-over');
    const broken = breach(agree().after, '2026-04-16');
    // Thirty days from 18 March to 16 April.
    expect(broken.events).toMatchObject([{ type: 'AgreementBroken', data: { surchargeLeft: 9_000 } }]);
    expect(demand(broken.after, '2026-04-16').events).toMatchObject([{ data: { fine: 10_000, surcharge: 9_000 } }]);
  });

  it('was kept after all where a payment in time is entered late, and the recorded breach falls', () => {
    const broken = agree().after.when('record-breach', { on: '2026-04-16', how: '未缴纳' }, 'wang', '2026-04-16').after;
    const paid = broken.when(
      'record-payment',
      { amount: 4_000, paidOn: '2026-04-15', channel: 'bank', receiptNumber: 'P-1' },
      'wang',
      '2026-04-17',
    );
    expect(paid.events).toMatchObject([{ data: { breachFalls: '2026-04-16' } }]);
    expect(owed(paid.after, '2026-04-17')).toEqual({ fine: 6_000, surcharge: 1_000, gains: 0 });
  });
});

describe('The execution of a fine on the spot that ends (ACL Art.39(2), 40; PR Art.70)', () => {
  it('ends a case whose material is handed in, and one whose material comes after it', () => {
    expect(end(filed()).after.state).toMatchObject({
      stage: 'summary-filed',
      execution: { performedOn: '2026-06-01' },
    });
    const late = end(unpaid()).after;
    expect(late.state.stage).toBe('summary');
    expect(handIn(late, '2026-06-02').state).toMatchObject({
      stage: 'summary-filed',
      execution: { performedOn: '2026-06-01' },
    });
  });

  it('rests on a ground of its party, or on what the file proves', () => {
    expect(end(filed(), { ground: 'entity-ended' }).answer).toBe('ground-of-another-party');
    expect(end(filed(), { ground: 'time-lost' }).answer).toBe('ground-not-met');
    const paused = pause(filed()).after;
    expect(end(paused, { ground: 'three-years-paused' }, '2029-03-19').answer).toBe('ground-not-met');
    expect(end(paused, { ground: 'three-years-paused' }, '2029-03-20').recorded).toEqual(['ExecutionEnded']);
    const demanded = demand(filed(), '2026-03-18').after;
    // Sixty days for reconsideration until 6 May, three months for the court until 6 August (ARL Art.23; ACL Art.53).
    for (const story of [demanded, filed()]) {
      expect(end(story, { ground: 'time-lost' }, '2026-08-06').answer).toBe('ground-not-met');
      expect(end(story, { ground: 'time-lost' }, '2026-08-07').recorded).toEqual(['ExecutionEnded']);
    }
  });

  it('waits for a challenge, and is over for good: no step enforces it any more', () => {
    const challenged = filed().when('record-reconsideration', { ...application, simple: true }, 'wang', '2026-05-11');
    expect(end(challenged.after).answer).toBe('challenge-pending');
    const over = end(unpaid()).after;
    for (const person of ['wang', 'feng'] as const)
      for (const action of ['send-demand', 'propose-deferral', 'pause-execution', 'agree-execution', 'end-execution'])
        expect(offered(over, person, '2026-06-02')).not.toContain(action);
    expect(demand(over, '2026-06-02').answer).toBe('nothing-to-do');
    expect(offered(over, 'wang', '2026-06-02')).toContain('file-summary');
  });

  it('stops the surcharge and the clocks', () => {
    // 76 days until 1 June, cut at the fine.
    expect(owed(end(filed()).after, '2026-12-01').surcharge).toBe(10_000);
    // Five days until 22 March.
    expect(owed(end(filed(), {}, '2026-03-22').after, '2026-12-01').surcharge).toBe(1_500);
    expect(clocksOf(end(filed()).after.state, law).filter(({ stoppedOn }) => stoppedOn === null)).toEqual([]);
  });

  it('is played to its end by the line of an unpaid fine on the spot', () => {
    expect(whole('unpaid-on-the-spot').state.stage).toBe('summary-filed');
  });
});

describe('A fine on the spot that a review raises after it was paid (ARL Art.63; APL Art.67)', () => {
  it('is owed again, whether or not the material was handed in meanwhile', () => {
    const raise = (story: Story): Story =>
      story
        .when('record-reconsideration', { ...application, applicant: 'other', simple: true }, 'wang', '2026-05-11')
        .after.when(
          'record-reconsideration-result',
          {
            challenge: 1,
            outcome: 'changed',
            receivedOn: '2026-06-05',
            penalty: { ...nothing, fine: 15_000 },
            opinionLetter: false,
          },
          'wang',
          '2026-06-05',
        ).after;
    for (const story of [pay(unpaid(), 10_000, '2026-03-10'), pay(filed(), 10_000, '2026-03-10')]) {
      const raised = handIn(raise(story), '2026-06-08');
      expect(raised.state).toMatchObject({ stage: 'summary', execution: { performedOn: null } });
      expect(owed(raised, '2026-06-08').fine).toBe(5_000);
    }
  });
});

describe('risk 35: a fine on the spot that nobody demands (执行不到位)', () => {
  it('shows thirty days after the term, and not while an instalment may still be paid', () => {
    // 17 March and thirty days: 16 April is the last day.
    expect(codes(pause(filed(), '2026-04-17').after, 35)).toContain('no-demand');
    expect(codes(pause(demand(filed(), '2026-04-16').after, '2026-04-17').after, 35)).not.toContain('no-demand');
  });
  it('stays, ended on the day of the payment, where the party paid after that of itself', () => {
    // 100 yuan and 30 days of 3 yuan on 16 April; on the 20th the surcharge is as much as the fine.
    expect(when(pay(filed(), 19_000, '2026-04-16'), 35)).toEqual([]);
    expect(when(pay(filed(), 20_000, '2026-04-20'), 35)).toEqual([['2026-04-17', '2026-04-20']]);
  });
});
