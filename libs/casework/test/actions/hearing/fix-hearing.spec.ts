import { alsoHolding, people } from '../../../src/testing/county.js';
import { before, rulesOf } from '../../rules-of.js';

describe('fix-hearing 确定听证时间地点 (APL Art.64; HR Art.20, 21)', () => {
  const body = { startsAt: '2026-05-06T01:30:00Z', place: '局听证室', publicity: 'open' };
  const { records, refuses } = rulesOf('fix-hearing', {
    of: before('fix-hearing', {}, 'hearing'),
    body,
    by: 'jiang',
    on: '2026-04-16',
  });

  records(
    'fixes time and place',
    ['HearingFixed'],
    {},
    { state: { hearing: { fixed: { ...body, day: '2026-05-06', on: '2026-04-16' } } } },
  );
  records('closes a hearing for a trade secret (APL Art.64(3))', ['HearingFixed'], {
    but: { publicity: 'trade-secret' },
  });
  // 7 full working days between: 17, 20-24 and 27 April; the notice can be served on the 16th.
  records('takes the first day that leaves seven working days after today', ['HearingFixed'], {
    but: { startsAt: '2026-04-28T01:30:00Z' },
  });
  refuses('leaves seven full working days to serve the notice (HR Art.21)', 'hearing-too-soon', {
    but: { startsAt: '2026-04-27T01:30:00Z' },
  });
  refuses('waits for the file (HR Art.19)', 'missing-before', { of: before('hand-file-to-host', {}, 'hearing') });
  refuses('is for the host who was named', 'not-the-host', { by: { ...people.tang, roles: ['hearing-host'] } });
  refuses('is for nobody before a host is named', 'not-the-host', { of: before('name-hearing-host', {}, 'hearing') });
  refuses('is not for a case officer who hosts other hearings', 'not-the-host', {
    by: alsoHolding('wang', 'hearing-host'),
  });
  records(
    'fixes an adjourned hearing again: notice and announcement start anew (HR Art.27)',
    ['HearingFixed'],
    { of: before('hold-hearing', {}, 'hearing'), but: { startsAt: '2026-05-20T01:30:00Z' }, on: '2026-05-06' },
    { state: { hearing: { fixed: { day: '2026-05-20' }, noticeService: null, publishedOn: null } } },
  );
  refuses('fixes nothing after the hearing', 'nothing-to-do', {
    of: before('file-hearing-report', {}, 'hearing'),
    but: { startsAt: '2026-06-20T01:30:00Z' },
    on: '2026-05-07',
  });
  for (const startsAt of ['1950-01-02T01:00:00.000Z', '2018-06-04T01:00:00.000Z', '2026-04-01T01:00:00.000Z'])
    refuses(`is not fixed on a day before it was asked for (${startsAt})`, 'before-the-case', { but: { startsAt } });
});
