import type { Party } from '../../../src/events/clue.js';
import type { Handling } from '../../../src/events/investigation.js';
import { publicInterest, severalRelations } from '../../../src/standing/legal-relations.js';
import { lightFine, nothing } from '../../../src/testing/bodies.js';
import type { Story } from '../../../src/testing/given.js';
import { law } from '../../law.js';
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
  const acts = (...bases: string[]): Handling => {
    const { basisId: _basis, facts = {}, circumstances = [], tier = 'lenient', ...rest } = lightFine;
    const one = (basisId: string, place: number) => ({
      act: `第${place + 1}项`,
      basisId,
      facts,
      circumstances,
      discretionReasons: '从轻',
      tier,
      penalty: { ...nothing, fine: 1_000_000 },
    });
    return { ...rest, acts: bases.map(one), penalty: { ...nothing, fine: 1_000_000 * bases.length } };
  };
  const seen = (story: Story, category = 'none') =>
    story.when('submit-for-review', { category }, 'wang', '2026-04-02').events.at(-1)?.data;

  describe('what the file shows of several legal relations (PR Art.50(1)(3))', () => {
    it('is acts under several laws, not several articles of one', () => {
      const shown = (...bases: string[]) =>
        severalRelations(acts(...bases), { parties: 1, isJoint: false, rightsHolderAsked: false }, law, '2026-04-02');
      expect(shown('fsl-125-1-2', 'fsl-124-1-5')).toEqual([]);
      expect(shown('fsl-125-1-2', 'ad-55-1')).toEqual(['several-laws']);
      // The old and the new text of a law are one law.
      expect(shown('aucl2019-20-1', 'aucl2025-28')).toEqual([]);
    });
    it('is a norm of another law that the same act breaks (APL Art.29)', () => {
      const alsoBroken = [{ basisId: 'ad-55-1', facts: {} }];
      const one = { parties: 1, isJoint: false, rightsHolderAsked: false };
      expect(severalRelations({ ...lightFine, alsoBroken }, one, law, '2026-04-02')).toEqual(['several-laws']);
    });
    it('is three parties or more, joint handling, and the holder of a right', () => {
      const shown = (change: object) =>
        severalRelations(
          lightFine,
          { parties: 1, isJoint: false, rightsHolderAsked: false, ...change },
          law,
          '2026-04-02',
        );
      expect(shown({ parties: 2 })).toEqual([]);
      expect(shown({ parties: 3 })).toEqual(['several-parties']);
      expect(shown({ isJoint: true })).toEqual(['joint-handling']);
      expect(shown({ rightsHolderAsked: true })).toEqual(['rights-holder']);
      const none = { ...law.settings, rightsHolderIsSeveralRelations: [], jointHandlingIsSeveralRelations: [] };
      const other = { ...law, settings: none };
      expect(
        severalRelations(lightFine, { parties: 1, isJoint: true, rightsHolderAsked: true }, other, '2026-04-02'),
      ).toEqual([]);
    });
    it('is read from the events: who was joined and is no more counts no longer', () => {
      const joined = before('submit-for-review')().when(
        'join-units',
        { units: ['qinghe.hekou'], reasons: '跨所' },
        'feng',
        '2026-04-01',
      );
      expect(joined.answer).toBe('accepted');
      expect(seen(joined.after)).toMatchObject({ grounds: ['joint-handling'] });
      const apart = joined.after.when('join-units', { units: [], reasons: '结束' }, 'feng', '2026-04-01');
      expect(seen(apart.after)).toMatchObject({ grounds: [] });
    });
  });
  describe('what the file shows of major public interest (PR Art.50(1)(1))', () => {
    const shown = (facts: object) => publicInterest({ ...lightFine, facts }, law, '2026-04-02');
    it('is many consumers, people harmed, and what is established as such', () => {
      expect(shown({ consumersAffected: 99 })).toEqual([]);
      expect(shown({ consumersAffected: 100 })).toEqual(['many-consumers']);
      expect(shown({ illnesses: 1 })).toEqual(['people-harmed']);
      expect(shown({ harmsPublicInterest: true })).toEqual(['public-interest-harmed']);
    });
    it('sends the case to legal review whatever is declared', () => {
      const facts = { ...lightFine.facts, consumersAffected: 500 };
      const story = before('submit-for-review', { handling: { ...lightFine, facts } })();
      expect(story.when('submit-for-review', { category: 'none' }, 'wang', '2026-04-02').after.state).toMatchObject({
        review: { kind: 'legal-review', category: 'none' },
      });
    });
  });
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
