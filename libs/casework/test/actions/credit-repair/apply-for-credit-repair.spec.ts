import { lightFine, nothing } from '../../../src/testing/bodies.js';
import { repairApplication, smallPriceFine } from '../../../src/testing/credit-lines.js';
import { ordinaryLine, type Act } from '../../../src/testing/lines.js';
import { played } from '../../../src/testing/stages.js';
import { law } from '../../law.js';
import { before, rulesOf, whole } from '../../rules-of.js';

const line = 'credit-repair';

const acts2025 = JSON.stringify(ordinaryLine({ handling: smallPriceFine })).replaceAll('2026-', '2025-');
/** The same case a year before: published on 2025-04-22. */
const aYearEarlier = () => played(law, JSON.parse(acts2025) as Act[]);

describe('apply-for-credit-repair 登记信用修复申请 (CRED Art.14)', () => {
  const { records, refuses } = rulesOf('apply-for-credit-repair', {
    of: before('apply-for-credit-repair', {}, line),
    body: repairApplication,
    by: 'wang',
    on: '2026-07-23',
  });

  records(
    'is numbered, and its receipt starts the two working days',
    ['CreditRepairApplied'],
    {},
    {
      data: { application: 1 },
      state: { publication: { repairs: [{ application: 1, handledBy: ['wang'], acceptedOn: null, decided: null }] } },
    },
  );
  records('is taken in by whoever is there: the file is archived', ['CreditRepairApplied'], { by: 'chen' });
  records('is taken in as it came, too early or not', ['CreditRepairApplied'], {
    but: { appliedOn: '2026-05-20' },
    on: '2026-05-20',
  });
  records('may come while the fine is unpaid', ['CreditRepairApplied'], {
    of: before('record-payment', { handling: smallPriceFine }),
  });
  records(
    'may come again after a refusal',
    ['CreditRepairApplied'],
    {
      of: before('apply-for-credit-repair', {}, line, 2),
      but: { appliedOn: '2026-09-01' },
      on: '2026-09-01',
    },
    { data: { application: 2 } },
  );
  refuses('waits for the answer to the one before', 'repair-pending', {
    of: before('ask-for-repair-material', {}, line),
    on: '2026-07-24',
  });
  refuses('is not needed after a grant', 'nothing-to-do', {
    of: before('revoke-credit-repair', {}, line),
    but: { appliedOn: '2026-10-15' },
    on: '2026-10-15',
  });
  refuses('is barred for three years after facts were made up (CRED Art.23)', 'repair-barred', {
    of: () => whole(line),
    but: { appliedOn: '2026-10-20' },
    on: '2026-10-20',
  });
  refuses('is barred for three years after a refusal because of made-up facts (CRED Art.23)', 'repair-barred', {
    of: () =>
      before('decide-credit-repair', {}, line)().when(
        'decide-credit-repair',
        {
          number: '清市监信修〔2026〕1号',
          granted: false,
          ground: 'false-statements',
          reasons: '照片系伪造',
          verification: { how: 'online', putRight: false, punishedAgain: false, findings: '照片系下载' },
        },
        'feng',
        '2026-08-14',
      ).after,
    but: { appliedOn: '2026-09-01' },
    on: '2026-09-01',
  });
  refuses('needs a decision that is published', 'missing-before', {
    of: before('publish-decision', { handling: smallPriceFine }),
    on: '2026-07-23',
  });
  refuses('needs a decision at all: a terminated investigation has none', 'missing-before', {
    of: () => whole('no-penalty'),
  });
  refuses('has nothing to repair once the publication is withdrawn', 'nothing-to-do', {
    of: () => {
      const unlawful = { challenge: 1, outcome: 'confirmed-unlawful', receivedOn: '2026-06-05', opinionLetter: false };
      return before('record-reconsideration-result', {}, 'revoked')()
        .when('record-reconsideration-result', unlawful, 'wang', '2026-06-05')
        .after.when('withdraw-publication', { withdrawnOn: '2026-06-08', publicReason: '违法' }, 'wang', '2026-06-08')
        .after;
    },
  });
  refuses('has nothing to repair in a decision that fell', 'missing-before', { of: () => whole('void') });
  refuses('cannot come before the publication', 'before-the-case', { but: { appliedOn: '2026-04-21' } });
  refuses('comes too late when the publication stopped by itself (PUB Art.13)', 'nothing-to-do', {
    of: before('record-payment', { handling: { ...lightFine, penalty: { ...nothing, fine: 500_000 } } }),
  });
  refuses('cannot come before the answer to the one before it', 'not-in-order', {
    of: before('apply-for-credit-repair', {}, line, 2),
    but: { appliedOn: '2026-08-10' },
    on: '2026-09-01',
  });
  refuses('cannot be older than the rules of credit repair', 'before-the-case', {
    of: aYearEarlier,
    but: { appliedOn: '2025-12-24' },
  });
  records('may be about a decision that is older than those rules', ['CreditRepairApplied'], {
    of: aYearEarlier,
    but: { appliedOn: '2025-12-25' },
  });
});
