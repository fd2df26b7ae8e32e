import { before, rulesOf } from '../../rules-of.js';

describe('withdraw-hearing-request 撤回听证要求 (HR Art.28)', () => {
  const { records, refuses } = rulesOf('withdraw-hearing-request', {
    of: before('name-hearing-host', {}, 'hearing'),
    body: { reasons: '当事人书面撤回' },
    by: 'wang',
    on: '2026-04-14',
  });

  records(
    'ends the hearing before a host is named',
    ['HearingEnded'],
    {},
    { data: { ground: 'withdrawn' }, state: { stage: 'notified', hearing: { ended: { ground: 'withdrawn' } } } },
  );
  records('ends it on the day of the hearing', ['HearingEnded'], {
    of: before('hold-hearing', {}, 'hearing'),
    on: '2026-05-06',
  });
  refuses('ends no hearing that was held', 'nothing-to-do', {
    of: before('file-hearing-report', {}, 'hearing'),
    on: '2026-05-07',
  });
  refuses('is refused to a caseworker who is not on the case', 'not-assigned', { by: 'yang' });
});
