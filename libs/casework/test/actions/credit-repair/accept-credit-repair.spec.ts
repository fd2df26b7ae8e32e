import { before, rulesOf } from '../../rules-of.js';

const line = 'credit-repair';

describe('accept-credit-repair 受理信用修复申请 (CRED Art.14)', () => {
  const { records, refuses } = rulesOf('accept-credit-repair', {
    of: before('accept-credit-repair', {}, line),
    body: {},
    by: 'wang',
    on: '2026-07-29',
  });

  records(
    'starts the seven working days to decide',
    ['CreditRepairAccepted'],
    {},
    { data: { application: 1 }, state: { publication: { repairs: [{ acceptedOn: '2026-07-29' }] } } },
  );
  records('needs nothing more where nothing was missing', ['CreditRepairAccepted'], {
    of: before('ask-for-repair-material', {}, line),
  });
  refuses('waits for what was asked for', 'missing-before', { of: before('record-repair-material', {}, line) });
  refuses('needs an application', 'missing-before', { of: before('apply-for-credit-repair', {}, line) });
  refuses('is done once', 'nothing-to-do', { of: before('extend-credit-repair', {}, line), on: '2026-08-05' });
});
