import { people } from '../../../src/testing/county.js';
import { before, rulesOf } from '../../rules-of.js';

describe('end-hearing 终止听证 (HR Art.28)', () => {
  const { records, refuses } = rulesOf('end-hearing', {
    of: before('hold-hearing', {}, 'hearing'),
    body: { ground: 'absent', reasons: '无正当理由不到场' },
    by: 'jiang',
    on: '2026-05-06',
  });

  records(
    'ends the hearing of a party that stayed away: it was not held, and the case clock runs again',
    ['HearingEnded'],
    {},
    {
      state: {
        stage: 'notified',
        hearing: { held: null, ended: { ground: 'absent', on: '2026-05-06' } },
        investigation: { excluded: [{ ground: 'hearing', from: '2026-04-13', to: '2026-05-06' }] },
      },
    },
  );
  records('ends the hearing of a party that left', ['HearingEnded'], { but: { ground: 'left' } });
  records('ends it at once when nobody is left to be heard', ['HearingEnded'], {
    of: before('fix-hearing', {}, 'hearing'),
    but: { ground: 'no-party-left' },
    on: '2026-04-16',
  });
  refuses('calls nobody absent before the hour', 'not-the-hearing-day', { on: '2026-05-06T01:29:59Z' });
  refuses('calls nobody absent who was not told', 'missing-before', {
    of: before('serve-hearing-notice', {}, 'hearing'),
  });
  refuses('is for the host who was named', 'not-the-host', { by: { ...people.tang, roles: ['hearing-host'] } });
  refuses('ends no hearing that was held', 'nothing-to-do', { of: before('file-hearing-report', {}, 'hearing') });
});
