import { recordedOtherwise } from '../../recorded-otherwise.js';
import { before, rulesOf } from '../../rules-of.js';

describe('request-measure-extension 申请延长查封扣押 (PR Art.38; ACL Art.25)', () => {
  const { records, refuses } = rulesOf('request-measure-extension', {
    of: before('request-measure-extension', {}, 'measures'),
    body: { measure: 1, days: 30, reasons: '案情复杂' },
    by: 'wang',
    on: '2026-03-24',
  });

  records('is asked for before the period ends', ['MeasureExtensionRequested']);
  refuses('is asked for once', 'seizure-extension', {
    of: before('request-measure-end', {}, 'measures'),
    on: '2026-04-02',
  });
  refuses('is not for evidence holds (PR Art.35)', 'hold-not-extended', {
    of: before('request-measure-end', {}, 'measures', 2),
    but: { measure: 2 },
    on: '2026-04-09',
  });
  refuses('comes too late after the last day; the days of the test are not counted', 'too-late', { on: '2026-04-19' });
  records('counts without the days of the test', ['MeasureExtensionRequested'], { on: '2026-04-18' });
  refuses('names a measure of the case', 'measure-unknown', { but: { measure: 7 } });
  refuses('needs a measure that was carried out', 'measure-not-taken', { of: before('take-measure', {}, 'measures') });
  refuses('waits until what is asked for is decided', 'request-pending', {
    of: before('endorse-measure', {}, 'measures', 2),
  });
  refuses('is for who handles the case', 'not-assigned', { by: 'yang' });
  refuses('is asked for by no station in its own name (ACL Art.17, 22, 25)', 'not-in-own-name', {
    of: () =>
      recordedOtherwise(before('request-measure-extension', {}, 'measures')(), 'CaseFiled', { actingName: 'unit' }),
  });
});
