import { proclaimedOn, servedOn } from '../../../src/testing/bodies.js';
import { people } from '../../../src/testing/county.js';
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
});
