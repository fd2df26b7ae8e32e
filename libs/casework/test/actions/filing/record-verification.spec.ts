import { at, before, rulesOf } from '../../rules-of.js';

describe('record-verification 记录核查情况 (PR Art.18)', () => {
  const body = { officers: ['wang', 'li'], findings: '货架上有标签不符的食品' };
  const { records, refuses } = rulesOf('record-verification', {
    of: before('record-verification'),
    body,
    by: 'wang',
    on: '2026-03-03',
  });

  records(
    'keeps what was found',
    ['VerificationRecorded'],
    {},
    { state: { intake: { verifications: [{ on: '2026-03-03', findings: body.findings }] } } },
  );
  refuses('is refused to a caseworker who does not verify this clue', 'not-assigned', { by: 'yang' });
  refuses('names only officers who verify this clue', 'officers-not-assigned', { but: { officers: ['wang', 'hu'] } });
  refuses('needs two officers (APL Art.42)', 'two-officers-needed', { but: { officers: ['wang'] } });
  refuses('needs certificates valid on the day, not on the day of assignment (APL Art.42)', 'certificate-invalid', {
    of: () => at('clue').when('assign-verification', { officers: ['wang', 'sun'] }, 'zhao', '2026-03-04').after,
    but: { officers: ['wang', 'sun'] },
    on: '2026-03-05',
  });
});
