import { people } from '../../../src/testing/county.js';
import { before, rulesOf } from '../../rules-of.js';

describe('file-hearing-report 提交听证报告 (HR Art.29)', () => {
  const { records, refuses } = rulesOf('file-hearing-report', {
    of: before('file-hearing-report', {}, 'hearing'),
    body: { report: '双方意见', opinion: '建议维持' },
    by: 'jiang',
    on: '2026-05-08',
  });

  records(
    'hands report and opinion to the case unit; the case clock runs again',
    ['HearingReported'],
    {},
    {
      state: {
        stage: 'heard',
        hearing: { report: { opinion: '建议维持', on: '2026-05-08' } },
        investigation: { excluded: [{ ground: 'hearing', from: '2026-04-13', to: '2026-05-08' }] },
      },
    },
  );
  refuses('reports no hearing that was not held', 'missing-before', { of: before('hold-hearing', {}, 'hearing') });
  refuses('is for the host who was named', 'not-the-host', { by: { ...people.tang, roles: ['hearing-host'] } });
});
