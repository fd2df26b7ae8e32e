import { before, rulesOf } from '../../rules-of.js';

describe('withdraw-publication 撤回公示 (PR Art.63; PUB Art.11), T43', () => {
  const { records, refuses } = rulesOf('withdraw-publication', {
    of: before('withdraw-publication', {}, 'revoked'),
    body: { withdrawnOn: '2026-06-08', publicReason: '处罚决定被撤销' },
    by: 'wang',
    on: '2026-06-08',
  });

  records(
    'does what was owed',
    ['PublicationWithdrawn'],
    {},
    {
      state: {
        publication: { withdrawnOn: '2026-06-08' },
        challenges: { duties: [{ kind: 'withdraw-publication', doneOn: '2026-06-08' }, {}, {}] },
      },
    },
  );
  records('is done in a new round too', ['PublicationWithdrawn'], {
    of: () => before('withdraw-publication', {}, 'revoked')().when('open-round', {}, 'feng', '2026-06-08').after,
  });
  refuses('is done once', 'nothing-to-do', { of: before('settle-duty', {}, 'revoked') });
  refuses('cannot come before the change', 'before-the-case', { but: { withdrawnOn: '2026-06-04' } });
  refuses('is for who handles the case', 'not-assigned', { by: 'yang' });
});
