import { alsoHolding } from '../../../src/testing/county.js';
import { before, rulesOf } from '../../rules-of.js';

const line = 'credit-repair';

describe('extend-credit-repair 延长信用修复决定期限 (CRED Art.16)', () => {
  const { records, refuses } = rulesOf('extend-credit-repair', {
    of: before('extend-credit-repair', {}, line),
    body: { days: 10, reasons: '需要实地核实' },
    by: 'feng',
    on: '2026-08-05',
  });

  records(
    'gives ten working days more',
    ['CreditRepairExtended'],
    {},
    { data: { application: 1, days: 10 }, state: { publication: { repairs: [{ extendedBy: 10 }] } } },
  );
  records('is approved on the last of the seven days at the latest', ['CreditRepairExtended'], { on: '2026-08-07' });
  refuses('is too late after them', 'too-late', { on: '2026-08-10' });
  refuses('gives no more than ten', 'extension-beyond-maximum', { but: { days: 11 } });
  refuses('is given once', 'extension-beyond-maximum', { of: before('decide-credit-repair', {}, line) });
  refuses('needs an application that was accepted', 'missing-before', { of: before('accept-credit-repair', {}, line) });
  refuses('needs an application', 'missing-before', { of: before('apply-for-credit-repair', {}, line) });
  refuses('is not approved by who took the application in', 'separation-of-duty', {
    by: alsoHolding('wang', 'department-head'),
  });
});
