import { before, rulesOf } from '../../rules-of.js';

describe('record-material 记录材料提供情况 (PR Art.30)', () => {
  const { records, refuses } = rulesOf('record-material', {
    of: before('record-material', {}, 'jurisdiction'),
    body: { demand: 1, on: '2026-03-13', outcome: 'provided', description: '进货台账' },
    by: 'wang',
    on: '2026-03-13',
  });

  records('T9: what came is on record', ['MaterialReceived']);
  records('T9: that nothing came is on record too', ['MaterialReceived'], {
    but: { outcome: 'nothing', description: '期满未提供' },
  });
  refuses('there is no such demand', 'demand-unknown', { but: { demand: 2 } });
  refuses('it came before it was demanded', 'not-in-order', { but: { on: '2026-03-10' } });
  refuses('is refused to who does not handle the case', 'not-assigned', { by: 'yang' });
});
