import { before, rulesOf } from '../../rules-of.js';

describe('request-measure-end 申请处理或者解除措施 (PR Art.35, 42)', () => {
  const { records, refuses } = rulesOf('request-measure-end', {
    of: before('request-measure-end', {}, 'measures'),
    body: { measure: 1, outcome: 'no-longer-needed', reasons: '已完成取证' },
    by: 'wang',
    on: '2026-04-02',
  });

  records('asks for one of the ends of a seizure', ['MeasureEndRequested']);
  refuses('a seizure does not end like a hold', 'wrong-outcome', { but: { outcome: 'copy-kept' } });
  refuses('a hold does not end like a seizure', 'wrong-outcome', {
    of: before('request-measure-end', {}, 'measures', 2),
    but: { measure: 2, outcome: 'handed-to-police' },
    on: '2026-04-09',
  });
  refuses('names a measure of the case', 'measure-unknown', { but: { measure: 7 } });
  refuses('needs a measure that was carried out', 'measure-not-taken', { of: before('take-measure', {}, 'measures') });
  refuses('waits until what is asked for is decided', 'request-pending', {
    of: before('endorse-measure', {}, 'measures', 3),
  });
  refuses('is for who handles the case', 'not-assigned', { by: 'yang' });
});
