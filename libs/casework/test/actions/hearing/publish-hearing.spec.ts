import { people } from '../../../src/testing/county.js';
import { before, rulesOf } from '../../rules-of.js';

describe('publish-hearing 公告听证 (HR Art.22)', () => {
  const { records, refuses } = rulesOf('publish-hearing', {
    of: before('publish-hearing', {}, 'hearing'),
    body: { publishedOn: '2026-04-20', channel: '局网站' },
    by: 'jiang',
    on: '2026-04-20',
  });

  records(
    'keeps the day of the announcement',
    ['HearingPublished'],
    {},
    { state: { hearing: { publishedOn: '2026-04-20' } } },
  );
  // 28, 29, 30 April lie between the 27th and the hearing on 6 May.
  records('is in time when three full working days lie between', ['HearingPublished'], {
    but: { publishedOn: '2026-04-27' },
    on: '2026-04-27',
  });
  refuses('is too late when only two do', 'announced-too-late', {
    but: { publishedOn: '2026-04-28' },
    on: '2026-04-28',
  });
  refuses('cannot come before the hearing was fixed', 'before-the-case', { but: { publishedOn: '2026-04-15' } });
  refuses('needs a day', 'missing-before', { of: before('fix-hearing', {}, 'hearing') });
  refuses('announces no closed hearing (APL Art.64(3))', 'not-an-open-hearing', {
    of: () =>
      before('fix-hearing', {}, 'hearing')().when(
        'fix-hearing',
        { startsAt: '2026-05-06T01:30:00Z', place: '局听证室', publicity: 'privacy' },
        'jiang',
        '2026-04-16',
      ).after,
  });
  refuses('is done once', 'nothing-to-do', { of: before('hold-hearing', {}, 'hearing') });
  refuses('is for the host who was named', 'not-the-host', { by: { ...people.tang, roles: ['hearing-host'] } });
});
