import { before, rulesOf } from '../../rules-of.js';

describe('propose-suspension 提请中止调查 (PR Art.46)', () => {
  const { records, refuses } = rulesOf('propose-suspension', {
    of: before('propose-suspension', {}, 'suspension'),
    body: { ground: 'party-missing', reasons: '当事人下落不明' },
    by: 'wang',
    on: '2026-03-10',
  });

  records(
    'asks with one of the five grounds',
    ['SuspensionProposed'],
    {},
    { state: { stage: 'investigating', proposal: { matter: 'suspension', endorsedBy: null } } },
  );
  refuses('waits while another proposal is open', 'proposal-pending', {
    of: before('terminate-case', {}, 'suspension'),
    on: '2026-04-02',
  });
  refuses('is refused to a caseworker who is not on the case', 'not-assigned', { by: 'yang' });
});
