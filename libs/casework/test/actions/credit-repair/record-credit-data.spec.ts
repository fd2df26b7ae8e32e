import { repairApplication } from '../../../src/testing/credit-lines.js';
import { before, rulesOf } from '../../rules-of.js';

const line = 'credit-repair';
const data = { doneOn: '2026-09-23', pushedOn: '2026-09-22', pushedTo: '邻省某市市场监督管理局' };

describe('record-credit-data 登记信用修复数据处理 (CRED Art.4, 17)', () => {
  const { records, refuses } = rulesOf('record-credit-data', {
    of: before('record-credit-data', {}, line),
    body: data,
    by: 'wang',
    on: '2026-09-23',
  });

  records(
    'is the day from which the decision is shown no more',
    ['CreditDataRecorded'],
    {},
    { data: { application: 3 }, state: { publication: { repairs: [{}, {}, { data: { doneOn: '2026-09-23' } }] } } },
  );
  refuses('says when it was sent to the province of registration (CRED Art.4)', 'repair-not-pushed', {
    but: { pushedOn: undefined, pushedTo: undefined },
  });
  records('needs no sending where the party is registered here', ['CreditDataRecorded'], {
    of: () =>
      before('apply-for-credit-repair', {}, line, 3)()
        .when('apply-for-credit-repair', { ...repairApplication, appliedOn: '2026-09-14' }, 'chen', '2026-09-14')
        .after.when('accept-credit-repair', {}, 'wang', '2026-09-15')
        .after.when('decide-credit-repair', grantOf('3'), 'feng', '2026-09-21').after,
    but: { pushedOn: undefined, pushedTo: undefined },
  });
  refuses('cannot come before the grant', 'not-in-order', { but: { doneOn: '2026-09-18' } });
  refuses('cannot be sent before the grant', 'not-in-order', { but: { pushedOn: '2026-09-18' } });
  refuses('is sent when it was sent', 'in-the-future', { but: { pushedOn: '2026-09-24' } });
  refuses('is done once', 'nothing-to-do', { of: before('revoke-credit-repair', {}, line) });
  refuses('needs a grant', 'missing-before', { of: before('decide-credit-repair', {}, line, 2) });
});

const grantOf = (number: string) => ({
  number,
  granted: true,
  reasons: '符合修复条件',
  verification: { how: 'online', putRight: true, punishedAgain: false, findings: '已改正' },
});
