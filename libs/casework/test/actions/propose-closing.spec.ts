import { at, before, rulesOf } from '../rules-of.js';

describe('propose-closing 提请结案 (PR Art.77)', () => {
  const body = { ground: 'performed', summary: '罚款已缴清' };
  const { records, refuses } = rulesOf('propose-closing', {
    of: () => at('performed'),
    body,
    by: 'wang',
    on: '2026-04-28',
  });

  records(
    'waits for the head of the case unit',
    ['ClosingProposed'],
    {},
    { state: { proposal: { matter: 'closing', by: 'wang', endorsedBy: null } } },
  );
  records('closes a case without a penalty on that ground', ['ClosingProposed'], {
    of: before('propose-closing', {}, 'no-penalty'),
    but: { ground: 'no-penalty' },
  });
  refuses('names the ground on which the case ends', 'outcome-mismatch', { but: { ground: 'not-established' } });
  refuses('waits while another proposal is open', 'proposal-pending', {
    of: before('endorse-proposal', {}, 'ordinary', 4),
  });
  refuses('is refused to a caseworker who is not on the case', 'not-assigned', { by: 'yang' });
  records('closes a terminated case on that ground', ['ClosingProposed'], {
    of: before('propose-closing', {}, 'suspension'),
    but: { ground: 'terminated' },
  });
  refuses('does not call a terminated case performed', 'outcome-mismatch', {
    of: before('propose-closing', {}, 'suspension'),
  });
});
