import { before, rulesOf, whole } from '../../rules-of.js';

describe('settle-duty 履行复议、诉讼后的义务 (ACL Art.41; ARL Art.72, 76)', () => {
  const { records, refuses } = rulesOf('settle-duty', {
    of: before('settle-duty', {}, 'revoked'),
    body: { duty: 2, on: '2026-06-15', how: '罚没款全部退还' },
    by: 'wang',
    on: '2026-06-15',
  });

  records(
    'returns the money',
    ['DutySettled'],
    {},
    { state: { challenges: { duties: [{}, { doneOn: '2026-06-15' }, {}] } } },
  );
  records('names the new clue where a penalty on the spot is made anew', ['DutySettled'], {
    of: () => whole('summary-revoked'),
    but: { duty: 2, how: '新案源', case: 'case-other' },
  });
  refuses('names a case that there is', 'case-unknown', {
    of: () => whole('summary-revoked'),
    but: { duty: 2, how: '新案源', case: 'case-nobody-knows' },
  });
  refuses('leaves the publication to its own act', 'duty-has-its-act', {
    of: before('withdraw-publication', {}, 'revoked'),
    but: { duty: 1 },
  });
  refuses('leaves the list of serious dishonesty to its own act', 'duty-has-its-act', {
    of: before('record-listing-removed', {}, 'dishonesty-list'),
    but: { duty: 3 },
  });
  refuses('leaves the new decision to a new round', 'duty-has-its-act', { but: { duty: 3 } });
  refuses('names a duty that is open', 'duty-unknown', { but: { duty: 1 } });
  refuses('cannot come before it was owed', 'before-the-case', { but: { on: '2026-06-04' } });
  refuses('needs something that is owed', 'nothing-to-do', { of: before('record-reconsideration', {}, 'revoked') });
  refuses('is for who handles the case', 'not-assigned', { by: 'yang' });
});
