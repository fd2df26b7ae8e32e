import { before, rulesOf } from '../../rules-of.js';

const urgent = {
  kind: 'evidence-hold',
  items: '账本3册',
  place: '经营场所',
  reasons: '可能灭失',
  officers: ['wang', 'li'],
  takenAt: '2026-03-06T02:00:00Z',
  cardsShown: true,
  rightsTold: true,
  listHandedOver: true,
  signature: '当事人签名',
  audioVisual: [],
};

describe('take-urgent-measure 紧急实施措施 (PR Art.34, 37; ACL Art.19)', () => {
  const { records, refuses } = rulesOf('take-urgent-measure', {
    of: before('record-inspection'),
    body: urgent,
    by: 'wang',
    on: '2026-03-06',
  });

  records(
    'comes first and asks for its approval',
    ['UrgentMeasureTaken'],
    {},
    { state: { aside: { measures: [{ urgent: true, approvedAt: null, request: { for: 'start' } }] } } },
  );
  refuses('a seizure needs the law that names the bureau for it', 'legal-basis-missing', { but: { kind: 'seizure' } });
  refuses('rules of a department are no ground of a seizure (ACL Art.10)', 'legal-basis-missing', {
    but: { kind: 'seizure', legalBasis: '《市场监督管理行政处罚程序规定》第三十七条' },
  });
  refuses('a station seizes nothing in its own name (ACL Art.17, 22; GSS Art.8)', 'not-in-own-name', {
    of: before('record-inspection', { actingName: 'unit' }),
    but: { kind: 'seizure', legalBasis: '食品安全法第一百一十条' },
  });
  refuses('needs cards and rights', 'cards-and-rights', { but: { cardsShown: false } });
  refuses('needs list and document on the spot', 'list-not-handed-over', { but: { listHandedOver: false } });
  refuses('is for who handles the case', 'not-assigned', { by: 'yang' });
  refuses('needs two officers', 'two-officers-needed', { but: { officers: ['wang'] } });
});
