import { alsoHolding } from '../../../src/testing/county.js';
import { before, rulesOf } from '../../rules-of.js';

describe('endorse-measure 办案机构负责人签署意见 (form #8)', () => {
  const { records, refuses } = rulesOf('endorse-measure', {
    of: before('endorse-measure', {}, 'measures'),
    body: { measure: 1, opinion: '同意' },
    by: 'zhao',
    on: '2026-03-06',
  });

  records(
    'gives the opinion on what is asked for',
    ['MeasureRequestEndorsed'],
    {},
    { state: { aside: { measures: [{ request: { endorsedBy: 'zhao' } }] } } },
  );
  refuses('names a measure of the case', 'measure-unknown', { but: { measure: 7 } });
  refuses('needs something that is asked for', 'nothing-requested', { of: before('commission-test', {}, 'measures') });
  refuses('is given once', 'nothing-requested', { of: before('approve-measure', {}, 'measures') });
  refuses('is not given by the officer who asked', 'separation-of-duty', { by: alsoHolding('wang', 'unit-head') });
  refuses('comes too late for a measure that has ended', 'measure-over', {
    of: before('take-urgent-measure', {}, 'measures'),
    on: '2026-04-07',
  });
});
