import { alsoHolding } from '../../../src/testing/county.js';
import { before, rulesOf } from '../../rules-of.js';

describe('resume-case 恢复调查 (PR Art.46)', () => {
  const { records, refuses } = rulesOf('resume-case', {
    of: before('resume-case', {}, 'suspension'),
    body: { reasons: '当事人已找到' },
    by: 'feng',
    on: '2026-03-25',
  });

  records(
    'goes on with the investigation; its clock runs again',
    ['CaseResumed'],
    {},
    {
      state: {
        stage: 'investigating',
        investigation: { excluded: [{ ground: 'suspension', from: '2026-03-11', to: '2026-03-25' }] },
      },
    },
  );
  refuses('is not decided by an officer of the case', 'separation-of-duty', {
    by: alsoHolding('wang', 'department-head'),
  });
});
