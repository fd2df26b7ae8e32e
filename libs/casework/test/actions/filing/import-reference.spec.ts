import { given } from '../../../src/testing/given.js';
import { law } from '../../law.js';
import { rulesOf } from '../../rules-of.js';

describe('import-reference 导入公开案例 (PUB Art.2)', () => {
  const published = {
    id: 'R-1',
    authority: '某市场监督管理局',
    matter: '虚假宣传',
    decisionNo: '某市监处罚〔2025〕1号',
    dates: { decided: '2025-05-20' },
  };
  const { records, refuses } = rulesOf('import-reference', {
    of: () => given(law),
    body: { published },
    by: 'shen',
    on: '2026-03-02',
  });

  records(
    'takes in the row as it stood, with its check',
    ['ReferenceCaseImported'],
    {},
    {
      data: {
        referenceId: 'R-1',
        decisionNumber: published.decisionNo,
        decidedOn: '2025-05-20',
        published,
        check: { verdict: 'range-only' },
      },
      state: { stage: 'reference' },
    },
  );
  records(
    'takes a row without a full date',
    ['ReferenceCaseImported'],
    { body: { published: { ...published, dates: { decided: '2025-05' } } } },
    {
      data: { referenceId: 'R-1' },
    },
  );
  refuses('takes no date that does not exist', 'published-unreadable', {
    body: { published: { ...published, dates: { decided: '2025-02-30' } } },
  });
  refuses('takes no amount that is negative', 'published-unreadable', {
    body: { published: { ...published, penalty: { fine: -1 } } },
  });
  refuses('takes no name longer than its event can hold', 'published-unreadable', {
    body: { published: { ...published, authority: '局'.repeat(201) } },
  });
  for (const field of ['id', 'authority', 'matter']) {
    refuses(`needs the ${field} of the decision (PUB Art.5)`, 'missing-before', {
      body: { published: { ...published, [field]: ' ' } },
    });
  }
});
