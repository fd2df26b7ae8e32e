import { before, rulesOf } from '../../rules-of.js';

describe('propose-termination 提请终止调查 (PR Art.47)', () => {
  const { records, refuses } = rulesOf('propose-termination', {
    of: before('propose-termination', {}, 'suspension'),
    body: { ground: 'person-died', reasons: '没有权利义务承受人' },
    by: 'wang',
    on: '2026-04-01',
  });

  records(
    'asks during the investigation',
    ['TerminationProposed'],
    {},
    { state: { stage: 'investigating', proposal: { matter: 'termination' } } },
  );
  records(
    'asks while the case is suspended',
    ['TerminationProposed'],
    { of: before('resume-case', {}, 'suspension'), on: '2026-03-20' },
    { state: { stage: 'suspended', proposal: { matter: 'termination' } } },
  );
  refuses('knows no end of a sole trader but death (PR Art.47; Civil Code Art.54)', 'ground-of-another-party', {
    but: { ground: 'organisation-ended' },
  });
  refuses('waits while another proposal is open', 'proposal-pending', {
    of: before('suspend-case', {}, 'suspension'),
    on: '2026-03-11',
  });
  refuses('is refused to a caseworker who is not on the case', 'not-assigned', { by: 'yang' });
});
