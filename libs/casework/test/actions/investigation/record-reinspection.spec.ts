import { before, rulesOf } from '../../rules-of.js';

describe('record-reinspection 复查改正情况', () => {
  const { records, refuses } = rulesOf('record-reinspection', {
    of: before('record-reinspection', {}, 'measures'),
    body: { order: 1, officers: ['wang', 'li'], inspectedOn: '2026-04-01', corrected: false, findings: '仍未改正' },
    by: 'wang',
    on: '2026-04-01',
  });

  records(
    'proves the refusal to correct',
    ['ReinspectionRecorded'],
    {},
    { state: { aside: { corrections: [{ reinspections: [{ corrected: false }] }] } } },
  );
  records('may find early that it was corrected', ['ReinspectionRecorded'], {
    but: { corrected: true, inspectedOn: '2026-03-28' },
  });
  refuses('cannot find a refusal before the day given is over', 'too-early', { but: { inspectedOn: '2026-03-30' } });
  refuses('names an order of the case', 'order-unknown', { but: { order: 7 } });
  refuses('names only officers of the case', 'officers-not-assigned', { but: { officers: ['wang', 'zhao'] } });
  refuses('is for who handles the case', 'not-assigned', { by: 'yang' });
});
