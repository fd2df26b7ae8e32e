import { before, decidedByThirdPerson, rulesOf } from '../../rules-of.js';

describe('grant-deferral 批准延期、分期缴纳罚款 (PR Art.74)', () => {
  const rules = rulesOf('grant-deferral', {
    of: before('grant-deferral', {}, 'enforcement'),
    body: {},
    by: 'feng',
    on: '2026-05-08',
  });

  rules.records(
    'puts the new day in the place of the fifteen days',
    ['DeferralGranted'],
    {},
    {
      state: { proposal: null, execution: { enforcement: { deferral: { kind: 'deferral' } } } },
    },
  );
  decidedByThirdPerson(rules, {
    nothingProposed: before('propose-deferral', {}, 'enforcement'),
    notEndorsed: before('endorse-proposal', {}, 'enforcement', 4),
  });
});
