import { alsoHolding } from '../../../src/testing/county.js';
import { before, rulesOf } from '../../rules-of.js';

const line = 'credit-repair';

describe('decline-credit-repair 不予受理信用修复申请 (CRED Art.14)', () => {
  const { records, refuses } = rulesOf('decline-credit-repair', {
    of: before('decline-credit-repair', {}, line),
    body: { reasons: '申请人不是当事人' },
    by: 'feng',
    on: '2026-09-02',
  });

  records(
    'ends the application, with reasons for the party',
    ['CreditRepairDeclined'],
    {},
    { data: { application: 2 }, state: { publication: { repairs: [{}, { declinedOn: '2026-09-02' }] } } },
  );
  records('is how an application ends that is never completed', ['CreditRepairDeclined'], {
    of: before('record-repair-material', {}, line),
  });
  refuses('needs an application', 'missing-before', { of: before('apply-for-credit-repair', {}, line) });
  refuses('comes before the acceptance, not after', 'nothing-to-do', { of: before('extend-credit-repair', {}, line) });
  refuses('is not approved by who took the application in', 'separation-of-duty', {
    by: alsoHolding('wang', 'department-head'),
  });
});
