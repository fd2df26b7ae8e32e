import { before, rulesOf } from '../../rules-of.js';

describe('refuse-measure 不批准措施事项 (PR Art.34, 37; ACL Art.19)', () => {
  const { records, refuses } = rulesOf('refuse-measure', {
    of: before('endorse-measure', {}, 'measures'),
    body: { measure: 1, reasons: '必要性不足' },
    by: 'feng',
    on: '2026-03-06',
  });

  records(
    'ends what was asked for',
    ['MeasureRefused'],
    {},
    { state: { aside: { measures: [{ refusedOn: '2026-03-06', request: null }] } } },
  );
  refuses('needs something that is asked for', 'nothing-requested', {
    of: before('commission-test', {}, 'measures'),
    on: '2026-03-10',
  });
  refuses('names a measure of the case', 'measure-unknown', { but: { measure: 7 } });
});
