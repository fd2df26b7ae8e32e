import { clocksOf } from '../../../src/clocks/case-clocks.js';
import { papersOfCase } from '../../../src/forms/papers-of-case.js';
import { numbersIn } from '../../../src/numbers/index.js';
import { proclaimedOn, servedOn } from '../../../src/testing/bodies.js';
import { people } from '../../../src/testing/county.js';
import { law } from '../../law.js';
import { before, rulesOf } from '../../rules-of.js';

describe('serve-hearing-notice 送达听证通知书 (APL Art.64(2); HR Art.21)', () => {
  const { records, refuses } = rulesOf('serve-hearing-notice', {
    of: before('serve-hearing-notice', {}, 'hearing'),
    body: servedOn('2026-04-17'),
    by: 'jiang',
    on: '2026-04-17',
  });

  records(
    'keeps the service with the number of the notice #39',
    ['HearingNoticeServed'],
    {},
    { data: { number: 'qinghe-hearing-notice-1', effectiveOn: '2026-04-17' } },
  );
  // 22, 23, 24, 27, 28, 29, 30 April lie between the 21st and the hearing on 6 May; 1-5 May are days off.
  records('is in time when seven full working days lie between', ['HearingNoticeServed'], {
    body: servedOn('2026-04-21'),
    on: '2026-04-21',
  });
  refuses('is too late when only six do', 'notice-too-short', { body: servedOn('2026-04-22'), on: '2026-04-22' });
  refuses('counts a proclamation from its thirtieth day (PR Art.82)', 'notice-too-short', {
    body: proclaimedOn('2026-04-17'),
  });
  refuses('cannot be served before the hearing was fixed', 'before-the-case', { body: servedOn('2026-04-15') });
  refuses('needs a day', 'missing-before', { of: before('fix-hearing', {}, 'hearing') });
  refuses('is served once', 'nothing-to-do', { of: before('publish-hearing', {}, 'hearing'), on: '2026-04-20' });
  const onParty = before('publish-hearing', {}, 'hearing');
  records(
    'goes to the officers of the case apart (HR Art.21)',
    ['HearingNoticeServed'],
    { but: { to: 'officers', receiver: '办案人员' }, of: before('serve-hearing-notice', {}, 'hearing', 2) },
    {
      data: { to: 'officers' },
      state: { hearing: { noticeService: { effectiveOn: '2026-04-17' }, otherNotices: [{ to: 'officers' }] } },
    },
  );
  refuses('goes to the officers once', 'nothing-to-do', { but: { to: 'officers' }, of: onParty, on: '2026-04-20' });
  records('goes to every third party (HR Art.21)', ['HearingNoticeServed'], {
    but: { to: 'third-party', receiver: '第三人', servedOn: '2026-04-20' },
    of: onParty,
    on: '2026-04-20',
  });
  refuses('reaches the officers seven full working days before, too', 'notice-too-short', {
    but: { to: 'officers', servedOn: '2026-04-22' },
    of: before('serve-hearing-notice', {}, 'hearing', 2),
    on: '2026-04-22',
  });
  refuses('is for the host who was named', 'not-the-host', { by: { ...people.tang, roles: ['hearing-host'] } });

  describe('to a party that turns up during the proclamation of 17 April (PR Art.82)', () => {
    /** The hearing is on 26 June: the thirty days end on 17 May, long before seven working days. */
    const fixedLate = (to?: string) => () =>
      before('fix-hearing', {}, 'hearing')()
        .when(
          'fix-hearing',
          { startsAt: '2026-06-26T01:30:00Z', place: '局听证室', publicity: 'open' },
          'jiang',
          '2026-04-16',
        )
        .after.when(
          'serve-hearing-notice',
          { ...proclaimedOn('2026-04-17'), ...(to === undefined ? {} : { to, receiver: '第三人甲' }) },
          'jiang',
          '2026-04-17',
        ).after;
    const direct = { of: fixedLate(), body: servedOn('2026-05-06'), on: '2026-05-06' };
    records('counts on that day, under the number that was proclaimed', ['HearingNoticeServed'], direct, {
      data: { number: 'qinghe-hearing-notice-1', effectiveOn: '2026-05-06', proclaimedOn: '2026-04-17' },
      state: { hearing: { noticeService: { method: 'direct', effectiveOn: '2026-05-06' } } },
    });
    it('takes no second number and makes no second notice #39, and has its receipt #50 (FORM)', () => {
      const { events, after } = fixedLate()().when('serve-hearing-notice', direct.body, 'jiang', direct.on);
      expect(events.flatMap(numbersIn)).toEqual([]);
      const papers = papersOfCase(after.file.facts, law.forms).filter(({ type }) => type === 'HearingNoticeServed');
      expect(papers.map(({ form }) => form)).toEqual([39, 50, 51, 50]);
    });
    refuses('is none before the proclamation', 'before-the-case', { ...direct, body: servedOn('2026-04-16') });
    refuses('comes to nothing once the thirty days are over on 17 May', 'nothing-to-do', {
      ...direct,
      body: servedOn('2026-05-17'),
      on: '2026-05-18',
    });
    refuses('is no second proclamation', 'nothing-to-do', { ...direct, body: proclaimedOn('2026-05-06') });
    records(
      'is the same of a third party, who has one notice then (HR Art.21)',
      ['HearingNoticeServed'],
      { ...direct, of: fixedLate('third-party'), but: { to: 'third-party', receiver: '第三人甲' } },
      { data: { proclaimedOn: '2026-04-17' }, state: { hearing: { otherNotices: [{ effectiveOn: '2026-05-06' }] } } },
    );
    records(
      'leaves another third party a notice of its own',
      ['HearingNoticeServed'],
      { ...direct, of: fixedLate('third-party'), but: { to: 'third-party', receiver: '第三人乙' } },
      {
        data: { number: 'qinghe-hearing-notice-1' },
        state: { hearing: { otherNotices: [{ receiver: '第三人甲' }, { receiver: '第三人乙' }] } },
      },
    );
    it('stops the clock of the notice where the officers are told too (HR Art.21)', () => {
      const { state } = fixedLate()()
        .when('serve-hearing-notice', { ...servedOn('2026-04-17'), to: 'officers' }, 'jiang', '2026-04-17')
        .after.when('serve-hearing-notice', direct.body, 'jiang', direct.on).after;
      expect(clocksOf(state, law).find(({ id }) => id === 'hearing-notice')).toMatchObject({ stoppedOn: '2026-05-06' });
    });
  });
});
