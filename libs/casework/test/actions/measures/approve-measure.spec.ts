import { alsoHolding } from '../../../src/testing/county.js';
import { before, rulesOf } from '../../rules-of.js';

describe('approve-measure 批准措施事项 (PR Art.34, 35, 37, 38, 42)', () => {
  const { records, refuses } = rulesOf('approve-measure', {
    of: before('approve-measure', {}, 'measures'),
    body: { measure: 1 },
    by: 'feng',
    on: '2026-03-06',
  });

  records('approves the start before the measure is taken', ['MeasureApproved']);
  records(
    'extends a seizure, with the number of the decision #22 (PR Art.38)',
    ['SeizureExtended'],
    {
      of: before('approve-measure', {}, 'measures', 2),
      on: '2026-03-25',
    },
    { data: { days: 30 }, state: { aside: { measures: [{ extendedBy: 30 }] } } },
  );
  records(
    'ends a measure with its outcome (PR Art.42)',
    ['MeasureEnded'],
    {
      of: before('approve-measure', {}, 'measures', 3),
      on: '2026-04-03',
    },
    {
      data: { outcome: 'no-longer-needed' },
      state: { aside: { measures: [{ ended: { outcome: 'no-longer-needed' } }] } },
    },
  );
  records('makes up for the approval of an urgent measure on the bare report (PR Art.34)', ['MeasureApproved'], {
    of: before('approve-measure', {}, 'measures', 4),
    but: { measure: 2 },
    on: '2026-04-07',
  });
  refuses('waits for the opinion of the head of the case unit', 'request-not-endorsed', {
    of: before('endorse-measure', {}, 'measures'),
  });
  refuses('needs something that is asked for', 'nothing-requested', {
    of: before('commission-test', {}, 'measures'),
    on: '2026-03-10',
  });
  refuses('names a measure of the case', 'measure-unknown', { but: { measure: 7 } });
  refuses('is not given by who handles the case', 'separation-of-duty', { by: alsoHolding('wang', 'department-head') });
  refuses('is not given by the head who gave the opinion', 'separation-of-duty', {
    by: alsoHolding('zhao', 'department-head'),
  });
});
