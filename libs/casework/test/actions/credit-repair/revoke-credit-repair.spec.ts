import { alsoHolding } from '../../../src/testing/county.js';
import { before, rulesOf, whole } from '../../rules-of.js';

const line = 'credit-repair';

describe('revoke-credit-repair 撤销信用修复决定 (CRED Art.23)', () => {
  const { records, refuses } = rulesOf('revoke-credit-repair', {
    of: before('revoke-credit-repair', {}, line),
    body: { number: '清市监信修〔2026〕4号', found: '照片系下载', reasons: '弄虚作假' },
    by: 'feng',
    on: '2026-10-15',
  });

  records(
    'takes the grant back',
    ['CreditRepairRevoked'],
    {},
    { data: { application: 3 }, state: { publication: { repairs: [{}, {}, { revokedOn: '2026-10-15' }] } } },
  );
  records('may come before the data are done', ['CreditRepairRevoked'], { of: before('record-credit-data', {}, line) });
  refuses('is done once', 'missing-before', { of: () => whole(line) });
  refuses('needs a grant', 'missing-before', { of: before('decide-credit-repair', {}, line) });
  refuses('is not approved by who took the application in', 'separation-of-duty', {
    by: alsoHolding('wang', 'department-head'),
  });
});
