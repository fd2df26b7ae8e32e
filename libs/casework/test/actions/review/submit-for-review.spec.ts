import type { Party } from '../../../src/events/clue.js';
import type { Handling } from '../../../src/events/investigation.js';
import { lightFine } from '../../../src/testing/bodies.js';
import { at, before, rulesOf } from '../../rules-of.js';

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
    { state: { stage: 'in-review', review: { kind: 'case-review', submittedOn: '2026-04-02' } } },
  );
  for (const category of ['public-interest', 'several-legal-relations', 'required-by-law']) {
    records(
      `sends a case of the category ${category} to legal review (PR Art.50)`,
      ['SubmittedForReview'],
      { but: { category } },
      { state: { stage: 'in-review', review: { kind: 'legal-review' } } },
    );
  }
  const computed = (handling: Handling, party?: Party) =>
    before('submit-for-review', { handling, ...(party === undefined ? {} : { party }) });
  const heavy: Handling = { ...lightFine, tier: 'heavy', penalty: { ...lightFine.penalty, fine: 5_000_000 } };
  records(
    'sends a heavy and large fine to legal review whatever is declared (PR Art.50(3))',
    ['SubmittedForReview'],
    { of: computed(heavy) },
    {
      data: { category: 'none', grounds: ['large-fine', 'heavy-tier'] },
      state: { stage: 'in-review', review: { category: 'none', kind: 'legal-review' } },
    },
  );
  records(
    'holds the fine of a company against its own figure, 200,000 yuan',
    ['SubmittedForReview'],
    { of: computed(heavy, { kind: 'company', name: '清河县某食品有限公司' }) },
    { data: { grounds: ['heavy-tier'] } },
  );
  records(
    'sends a fine of less than a twentieth of the minimum to legal review (PR Art.50(3))',
    ['SubmittedForReview'],
    {
      of: computed({
        ...lightFine,
        tier: 'mitigated',
        mitigationGround: '主动减轻违法行为危害后果',
        penalty: { ...lightFine.penalty, fine: 24_999 },
      }),
    },
    { data: { grounds: ['deep-mitigation'] } },
  );
  refuses('is refused to a caseworker who is not on the case', 'not-assigned', { by: 'yang' });

  describe('after a hearing that was held (PR Art.50(1)(2))', () => {
    const heard = { of: () => at('heard'), body: { category: 'heard' }, on: '2026-05-11' };
    records('sends the case to legal review once more', ['SubmittedForReview'], heard, {
      state: { stage: 'heard-in-review', review: { category: 'heard', submittedOn: '2026-05-11' } },
    });
    refuses('knows no other category then', 'wrong-review-category', { ...heard, body: { category: 'none' } });
    refuses('knows that category only then', 'wrong-review-category', { but: { category: 'heard' } });
  });
});
