import { before, rulesOf } from '../../rules-of.js';

const seizure = {
  kind: 'seizure',
  items: '食品20箱',
  place: '经营场所',
  legalBasis: '食品安全法第一百一十条',
  reasons: '可能灭失',
};

describe('request-measure 申请先行登记保存或者查封扣押 (PR Art.33, 34, 36, 37)', () => {
  const { records, refuses } = rulesOf('request-measure', {
    of: before('record-inspection'),
    body: seizure,
    by: 'wang',
    on: '2026-03-06',
  });

  records(
    'asks for a seizure and numbers the measure',
    ['MeasureRequested'],
    {},
    { data: { measure: 1, kind: 'seizure' } },
  );
  records('can be asked for from verification on (PR Art.18, 23)', ['MeasureRequested'], {
    of: before('record-verification'),
  });
  records('asks for an evidence hold without a special law', ['MeasureRequested'], {
    but: { kind: 'evidence-hold', legalBasis: undefined },
  });
  refuses('a seizure needs the law that names the bureau for it (ACL Art.17)', 'legal-basis-missing', {
    but: { legalBasis: undefined },
  });
  refuses('a station seizes nothing in its own name (ACL Art.17, 22; GSS Art.8)', 'not-in-own-name', {
    of: before('record-inspection', { actingName: 'unit' }),
  });
  records('an evidence hold is no compulsory measure (APL Art.56)', ['MeasureRequested'], {
    of: before('record-inspection', { actingName: 'unit' }),
    but: { kind: 'evidence-hold', legalBasis: undefined },
  });
  refuses('is for who handles the case', 'not-assigned', { by: 'yang' });
});
