import { before, rulesOf } from '../../rules-of.js';

describe('record-dispute 记录管辖争议 (PR Art.13)', () => {
  const { records, refuses } = rulesOf('record-dispute', {
    of: before('record-dispute', {}, 'jurisdiction'),
    body: { other: '邻县局', filedFirst: 'them', disputedOn: '2026-03-03', reasons: '违法行为跨县' },
    by: 'wang',
    on: '2026-03-03',
  });

  records(
    '§4.1: who filed first is on record (PR Art.13)',
    ['JurisdictionDisputed'],
    {},
    {
      state: { aside: { otherBodies: { dispute: { filedFirst: 'them', settled: null } } } },
    },
  );
  refuses('is on record once', 'nothing-to-do', { of: before('ask-superior', {}, 'jurisdiction') });
  refuses('is not older than the clue', 'before-the-case', { but: { disputedOn: '2026-03-01' } });
  refuses('is refused to who does not handle the case', 'not-assigned', { by: 'yang' });
});
