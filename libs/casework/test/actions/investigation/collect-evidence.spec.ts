import { evidence } from '../../../src/testing/bodies.js';
import { at, before, rulesOf } from '../../rules-of.js';

describe('collect-evidence 收集证据 (PR Art.23-26)', () => {
  const { records, refuses } = rulesOf('collect-evidence', {
    of: before('collect-evidence'),
    body: evidence,
    by: 'wang',
    on: '2026-03-09',
  });
  const withSun = () =>
    at('investigating').when('assign-officers', { officers: ['wang', 'sun'] }, 'zhao', '2026-03-04').after;

  records(
    'adds the piece to the file',
    ['EvidenceCollected'],
    {},
    { state: { investigation: { evidence: [evidence] } } },
  );
  records(
    'counts from the beginning of its day in Shanghai when it is entered later',
    ['EvidenceCollected'],
    { on: '2026-03-12' },
    { occurredAt: '2026-03-08T16:00:00.000Z' },
  );
  refuses('cannot be collected tomorrow', 'in-the-future', { but: { collectedOn: '2026-03-10' } });
  refuses('is refused to a caseworker who is not on the case', 'not-assigned', { by: 'yang' });
  refuses('names only officers of the case', 'officers-not-assigned', { but: { officers: ['wang', 'zhao'] } });
  refuses('needs two officers (APL Art.42)', 'two-officers-needed', { but: { officers: ['li'] } });
  refuses('needs certificates valid on the day (APL Art.42)', 'certificate-invalid', {
    of: withSun,
    but: { officers: ['wang', 'sun'] },
  });
});
