import { before, decidedByThirdPerson, rulesOf } from '../../rules-of.js';

describe('file-case 批准立案 (PR Art.19)', () => {
  const rules = rulesOf('file-case', {
    of: before('file-case'),
    body: { opinion: '同意立案' },
    by: 'feng',
    on: '2026-03-04',
  });

  rules.records(
    'files the case under one code of 18 characters, as proposed',
    ['CaseFiled'],
    {},
    {
      data: {
        caseCode: '11990001X260000010',
        basisId: 'fsl-125-1-2',
        violationEndedOn: '2026-02-27',
        actingName: 'bureau',
      },
      state: { stage: 'investigating', investigation: { filedOn: '2026-03-04', filedBy: 'feng', officers: [] } },
    },
  );
  rules.refuses('does not file what was proposed not to be filed', 'no-proposal', {
    of: before('decline-filing', {}, 'not-filed'),
  });
  decidedByThirdPerson(rules, { nothingProposed: before('propose-filing'), notEndorsed: before('endorse-proposal') });
});
