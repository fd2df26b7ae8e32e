import { before, rulesOf } from '../../rules-of.js';

describe('propose-not-filing 提请不予立案 (PR Art.20)', () => {
  const body = { ground: 'minor-corrected-harmless', reasons: '轻微且已改正' };
  const { records, refuses } = rulesOf('propose-not-filing', {
    of: before('propose-filing'),
    body,
    by: 'li',
    on: '2026-03-03',
  });

  records(
    'waits for the head of the case unit',
    ['NotFilingProposed'],
    {},
    { state: { proposal: { matter: 'not-filing', by: 'li', endorsedBy: null } } },
  );
  refuses('is refused to a caseworker who did not verify', 'not-assigned', { by: 'yang' });
  refuses('comes after the record of the verification', 'missing-before', { of: before('record-verification') });
  refuses('waits while another proposal is open', 'proposal-pending', { of: before('endorse-proposal') });
});
