import { clocksOf, findClock } from '../../../src/clocks/case-clocks.js';
import type { LegalDate } from '../../../src/deadlines/index.js';
import { proclaimedOn, servedOn } from '../../../src/testing/bodies.js';
import { answer, suit } from '../../../src/testing/challenge-lines.js';
import { given } from '../../../src/testing/given.js';
import { inInstalments } from '../../in-instalments.js';
import { law } from '../../law.js';
import { before, rulesOf } from '../../rules-of.js';
import { reading } from '../../standing/readings.js';

describe('send-demand 催告履行 (ACL Art.35, 54; PR Art.76)', () => {
  const { records, refuses } = rulesOf('send-demand', {
    of: before('send-demand', {}, 'enforcement'),
    body: servedOn('2026-07-06'),
    by: 'wang',
    on: '2026-07-06',
  });

  records(
    'says what is owed: 3 % of the fine for each of six days (APL Art.72)',
    ['DemandSent'],
    {},
    { data: { fine: 800_000, surcharge: 144_000 } },
  );
  records(
    'without a deferral counts from the fifteenth day; never more than the fine',
    ['DemandSent'],
    { of: before('propose-deferral', {}, 'enforcement') },
    { data: { surcharge: 800_000 } },
  );
  refuses('waits until the term to pay is over', 'term-not-over', { but: { servedOn: '2026-06-30' } });
  refuses('is for who handles the case', 'not-assigned', { by: 'yang' });
  records(
    'demands the confiscated gains when the fine is paid: they are part of the decision (ACL Art.53, 54; PR Art.72, 76)',
    ['DemandSent'],
    { of: before('record-performance') },
    { data: { fine: 0, surcharge: 0, gains: 30_000 } },
  );
  refuses('needs money that is owed (ACL Art.53, 54)', 'nothing-to-do', {
    of: () =>
      before('record-performance', {}, 'goods')().when(
        'record-payment',
        { amount: 30_000, paidOn: '2026-04-27', channel: 'bank', receiptNumber: 'P-2', towards: 'gains' },
        'wang',
        '2026-04-27',
      ).after,
  });

  describe('after a suit (ACL Art.34, 35; APL Art.72, 73(3))', () => {
    /** The judgment of first instance takes effect on 26 August 2026: fifteen days are over on 10 September. */
    const sued = (outcome: object) => () =>
      before('record-payment')()
        .when('record-suit', suit, 'wang', '2026-06-18')
        .after.when('file-answer', { ...answer, challenge: 1, filedOn: '2026-06-29' }, 'wang', '2026-06-29')
        .after.when(
          'record-judgment',
          { challenge: 1, instance: 'first', receivedOn: '2026-08-10', ...outcome },
          'wang',
          '2026-08-10',
        )
        .after.when('confirm-judgment', { challenge: 1, effectiveOn: '2026-08-26' }, 'wang', '2026-08-26').after;
    const dismissed = sued({ outcome: 'dismissed' });
    const on = (day: LegalDate) => ({ of: dismissed, body: servedOn(day), on: day });

    refuses('waits for the last of the new fifteen days', 'term-not-over', on('2026-09-10'));
    records('is sent once they are over', ['DemandSent'], on('2026-09-11'), { data: { fine: 800_000 } });
    it('shows the new fifteen days as a clock of the case', () => {
      const terms = clocksOf(dismissed().state, law).filter(({ id }) => id === 'pay');
      expect(terms).toMatchObject([
        { of: 1, start: '2026-08-26', due: '2026-09-10', stoppedOn: null },
        { start: '2026-04-21', due: '2026-05-06', stoppedOn: '2026-08-26' },
      ]);
    });
    it('needs no new term where the dated setting says that the suit only interrupts [M]', () => {
      const story = given(reading({ afterSuit: 'interrupted' }), dismissed().records);
      expect(story.when('send-demand', servedOn('2026-08-27'), 'wang', '2026-08-27').recorded).toEqual(['DemandSent']);
    });
  });

  describe('a fine in instalments (ACL Art.53, 54; PR Art.66, 74, 76)', () => {
    it('leaves gains to be demanded after the fifteen days where the dated setting says so [M] (PR Art.74)', () => {
      const settings = {
        ...law.settings,
        gainsWaitWithDeferral: law.settings.gainsWaitWithDeferral.map((each) => ({ ...each, value: false })),
      };
      const demanded = given({ ...law, settings }, inInstalments().records).when(
        'send-demand',
        servedOn('2026-05-20'),
        'wang',
        '2026-05-20',
      );
      expect(demanded.events).toMatchObject([{ data: { fine: 0, surcharge: 0, gains: 30_000 } }]);
    });
    refuses('is not demanded before the first instalment is missed', 'term-not-over', {
      of: inInstalments,
      body: servedOn('2026-05-29'),
      on: '2026-05-29',
    });
    records(
      'is demanded for the instalment that was missed, with its surcharge, and not for the later ones',
      ['DemandSent'],
      { of: inInstalments, body: servedOn('2026-06-11'), on: '2026-06-11' },
      // 3 % of 3,000 yuan from 1 to 11 June.
      { data: { fine: 300_000, surcharge: 99_000, gains: 30_000 } },
    );
    records(
      'is demanded again, whole, when the last was missed too',
      ['DemandSent'],
      {
        of: () => inInstalments().when('send-demand', servedOn('2026-06-11'), 'wang', '2026-06-11').after,
        body: servedOn('2026-08-03'),
        on: '2026-08-03',
      },
      { data: { fine: 800_000 } },
    );
    refuses('is not demanded again while the next instalment may be paid', 'term-not-over', {
      of: () =>
        inInstalments().when(
          'record-payment',
          { amount: 300_000, paidOn: '2026-05-29', channel: 'bank', receiptNumber: 'P-1', towards: 'fine' },
          'wang',
          '2026-05-29',
        ).after,
      body: servedOn('2026-06-11'),
      on: '2026-06-11',
    });
  });

  refuses('waits while an agreement is kept (ACL Art.42)', 'execution-stopped', {
    of: before('record-breach', {}, 'ended'),
    body: servedOn('2026-06-30'),
    on: '2026-06-30',
  });
  records('goes on from the day after a stage that was missed, recorded or not (ACL Art.42(2))', ['DemandSent'], {
    of: before('record-breach', {}, 'ended'),
    body: servedOn('2026-07-01'),
    on: '2026-07-01',
  });
  records('goes on when its breach is recorded (ACL Art.42)', ['DemandSent'], {
    of: before('end-execution', {}, 'ended'),
  });

  describe('to a party that turns up during the proclamation of 6 July (PR Art.82; ACL Art.35)', () => {
    const proclaimed = () =>
      before('send-demand', {}, 'enforcement')().when('send-demand', proclaimedOn('2026-07-06'), 'wang', '2026-07-06')
        .after;
    const direct = { of: proclaimed, body: servedOn('2026-07-15'), on: '2026-07-15' };
    records('is the same demand, with its number and its sums, and counts on that day', ['DemandSent'], direct, {
      data: { number: 'qinghe-demand-1', fine: 800_000, surcharge: 144_000, effectiveOn: '2026-07-15' },
      state: { execution: { enforcement: { demand: { proclaimedOn: '2026-07-06' } } } },
    });
    it('gives ten working days from that day, not from the thirtieth (ACL Art.54)', () => {
      // 16, 17, 20-24, 27, 28, 29 July. The proclamation alone: 5 August, and ten working days to the 19th.
      const { after } = proclaimed().when('send-demand', direct.body, 'wang', direct.on);
      expect(findClock(after.state, law, 'demand')).toMatchObject({ start: '2026-07-15', due: '2026-07-29' });
      expect(findClock(proclaimed().state, law, 'demand')).toMatchObject({ start: '2026-08-05', due: '2026-08-19' });
    });
    it('keeps what the party said of it before (ACL Art.36)', () => {
      const said = { statedOn: '2026-07-10', content: '正在筹款', recheck: '不影响履行义务' };
      const { state } = proclaimed()
        .when('record-demand-answer', said, 'wang', '2026-07-10')
        .after.when('send-demand', direct.body, 'wang', direct.on).after;
      expect(state).toMatchObject({ execution: { enforcement: { demand: { answers: [said] } } } });
    });
    it('takes what was said during the proclamation when it is entered later (ACL Art.36)', () => {
      const said = { statedOn: '2026-07-10', content: '正在筹款', recheck: '不影响履行义务' };
      const { after } = proclaimed().when('send-demand', direct.body, 'wang', direct.on);
      expect(after.when('record-demand-answer', said, 'wang', '2026-07-16').recorded).toEqual(['DemandAnswered']);
    });
    records(
      'is another demand with its own number where a part was paid since (ACL Art.35)',
      ['DemandSent'],
      {
        ...direct,
        of: () =>
          proclaimed().when(
            'record-payment',
            { amount: 300_000, paidOn: '2026-07-10', channel: 'bank', receiptNumber: 'P-9', towards: 'fine' },
            'wang',
            '2026-07-10',
          ).after,
      },
      { data: { fine: 500_000 }, state: { execution: { enforcement: { demand: { effectiveOn: '2026-07-15' } } } } },
    );
    refuses('is none before the proclamation', 'before-the-case', { ...direct, body: servedOn('2026-07-03') });
    refuses('is no second proclamation of the same', 'nothing-to-do', { ...direct, body: proclaimedOn('2026-07-15') });
  });
});
