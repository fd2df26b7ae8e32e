import { before, decidedByThirdPerson, rulesOf } from '../../rules-of.js';

const proposal = { ground: 'person-died', reasons: '没有权利义务承受人' };

describe('terminate-case 批准终止调查 (PR Art.47, 77)', () => {
  const rules = rulesOf('terminate-case', {
    of: before('terminate-case', {}, 'suspension'),
    body: {},
    by: 'feng',
    on: '2026-04-20',
  });

  rules.records(
    'ends the investigation without a decision',
    ['CaseTerminated'],
    {},
    {
      state: {
        stage: 'terminated',
        proposal: null,
        termination: { ground: 'person-died', on: '2026-04-20' },
      },
    },
  );
  rules.records(
    'ends a suspended case, and the suspension with it',
    ['CaseTerminated'],
    {
      of: () =>
        before('resume-case', {}, 'suspension')()
          .when('propose-termination', proposal, 'wang', '2026-03-20')
          .after.when('endorse-proposal', { opinion: '同意' }, 'zhao', '2026-03-20').after,
    },
    { state: { investigation: { excluded: [{ ground: 'suspension', from: '2026-03-11', to: '2026-04-20' }] } } },
  );
  decidedByThirdPerson(rules, {
    nothingProposed: before('propose-termination', {}, 'suspension'),
    notEndorsed: before('endorse-proposal', {}, 'suspension', 3),
  });
});
