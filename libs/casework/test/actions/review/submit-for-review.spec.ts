import { at, rulesOf } from '../../rules-of.js';

describe('submit-for-review 送审 (PR Art.49, 50, 52)', () => {
  const { records, refuses } = rulesOf('submit-for-review', {
    of: () => at('reported'),
    body: { category: 'none' },
    by: 'wang',
    on: '2026-04-02',
  });

  records(
    'sends an ordinary case to case review',
    ['SubmittedForReview'],
    {},
    { state: { stage: 'in-review', kind: 'case-review', submittedOn: '2026-04-02' } },
  );
  for (const category of ['public-interest', 'several-legal-relations', 'required-by-law']) {
    records(
      `sends a case of the category ${category} to legal review (PR Art.50)`,
      ['SubmittedForReview'],
      { but: { category } },
      { state: { stage: 'in-review', kind: 'legal-review' } },
    );
  }
  refuses('is refused to a caseworker who is not on the case', 'not-assigned', { by: 'yang' });

  describe('after a hearing that was held (PR Art.50(1)(2))', () => {
    const heard = { of: () => at('heard'), body: { category: 'heard' }, on: '2026-05-11' };
    records('sends the case to legal review once more', ['SubmittedForReview'], heard, {
      state: { stage: 'heard-in-review', category: 'heard', submittedOn: '2026-05-11' },
    });
    refuses('knows no other category then', 'wrong-review-category', { ...heard, body: { category: 'none' } });
    refuses('knows that category only then', 'wrong-review-category', { but: { category: 'heard' } });
  });
});
