import { before, decidedByThirdPerson, rulesOf } from '../../rules-of.js';

describe('suspend-case 批准中止调查 (PR Art.46, 64)', () => {
  const rules = rulesOf('suspend-case', {
    of: before('suspend-case', {}, 'suspension'),
    body: {},
    by: 'feng',
    on: '2026-03-11',
  });

  rules.records(
    'suspends the case, and its clock stands from that day',
    ['CaseSuspended'],
    {},
    {
      state: {
        stage: 'suspended',
        proposal: null,
        suspension: { ground: 'party-missing', on: '2026-03-11' },
        investigation: { excluded: [{ ground: 'suspension', from: '2026-03-11', to: null }] },
      },
    },
  );
  decidedByThirdPerson(rules, {
    nothingProposed: before('propose-suspension', {}, 'suspension'),
    notEndorsed: before('endorse-proposal', {}, 'suspension', 2),
  });
  rules.refuses('does not grant a termination instead', 'no-proposal', {
    of: before('terminate-case', {}, 'suspension'),
    on: '2026-04-02',
  });
});
