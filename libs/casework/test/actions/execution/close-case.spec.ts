import { at, before, decidedByThirdPerson, rulesOf } from '../../rules-of.js';

describe('close-case 批准结案 (PR Art.77)', () => {
  const rules = rulesOf('close-case', { of: before('close-case'), body: {}, by: 'feng', on: '2026-04-28' });

  rules.records(
    'closes the case on the proposed ground',
    ['CaseClosed'],
    {},
    { data: { ground: 'performed' }, state: { stage: 'closed', closing: { closedOn: '2026-04-28' } } },
  );
  decidedByThirdPerson(rules, {
    nothingProposed: () => at('performed'),
    notEndorsed: before('endorse-proposal', {}, 'ordinary', 4),
  });
  rules.records(
    'closes a case whose investigation was terminated (PR Art.77)',
    ['CaseClosed'],
    { of: before('close-case', {}, 'suspension') },
    { data: { ground: 'terminated' }, state: { stage: 'closed' } },
  );
});
