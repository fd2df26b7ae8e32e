import { caseTraitsOf, type CaseTraits } from '#casework';
import { hearingFine, inspection, noPenalty, questioning } from '../src/testing/bodies.js';
import type { Story } from '../src/testing/given.js';
import { alikePercent, hashesOf, sketchOf } from '../src/views/text-sketch.js';
import { law } from './law.js';
import { at, before, whole } from './rules-of.js';

const traitsOf = ({ file }: Story): CaseTraits => {
  const traits = caseTraitsOf(file, law);
  if (traits === null) throw new Error('The case has no traits');
  return traits;
};

describe('what of a case is compared with others', () => {
  it('has the party, its fine as decided, and the lines of the day that the fine stays below', () => {
    const { unit, units, officers, verifiers, filedOn, parties } = traitsOf(whole('ordinary'));
    expect({ unit, units, officers, verifiers, filedOn }).toEqual({
      unit: 'qinghe.chengguan',
      units: ['qinghe', 'qinghe.chengguan'],
      officers: ['wang', 'li'],
      verifiers: ['wang', 'li'],
      filedOn: expect.stringMatching(/^2026-03/),
    });
    // An individual business has the right to a hearing from 10,000 yuan on, as a natural person (HR Art.5).
    expect(parties).toEqual([
      expect.objectContaining({
        outcome: 'penalty',
        basisId: 'fsl-125-1-2',
        tier: 'lenient',
        circumstances: ['S1'],
        fine: 800_000,
        confiscated: 30_000,
        hearingFrom: 1_000_000,
        reviewFrom: 5_000_000,
      }),
    ]);
  });
  it('has what is proposed while nothing is decided, and no outcome yet', () => {
    const [party] = traitsOf(at('reported')).parties;
    expect(party).toMatchObject({ outcome: null, fine: 800_000, hearingFrom: 1_000_000 });
    expect(hearingFine.penalty.fine).toBe(1_000_000);
  });
  it('has no fine where there is no penalty, with the circumstances that spared the party', () => {
    expect(traitsOf(whole('no-penalty')).parties).toEqual([
      expect.objectContaining({
        outcome: 'no-penalty',
        fine: 0,
        circumstances: (noPenalty.circumstances ?? []).map(({ code }) => code),
      }),
    ]);
  });
  it('has a penalty on the spot as well, and the officers who decided it', () => {
    const { parties, officers, filedOn } = traitsOf(whole('summary'));
    expect(parties).toEqual([expect.objectContaining({ outcome: 'penalty', fine: 10_000, tier: null })]);
    expect(officers).toEqual(['wang', 'li']);
    expect(filedOn).toBeNull();
  });
  it('has why a clue was not filed, and when', () =>
    expect(traitsOf(at('not-filed')).notFiled).toEqual({
      ground: expect.any(String),
      on: expect.stringMatching(/^2026-/),
    }));
  it('has when and where records were made, and of what was said a sketch in place of the text', () => {
    const told = '问：货架上的食品是什么时候进的？答：上个月进的。'.repeat(20);
    const story = before('record-inspection')()
      .when('record-inspection', inspection, 'wang', '2026-03-06')
      .after.when('record-questioning', { ...questioning, record: told }, 'wang', '2026-03-06').after;
    const traits = traitsOf(story);
    expect(traits.records).toEqual([
      expect.objectContaining({ kind: 'inspection', from: inspection.from, place: '经营场所', sketch: null }),
      expect.objectContaining({ kind: 'questioning', officers: ['wang', 'li'], place: null, sketch: sketchOf(told) }),
    ]);
    expect(JSON.stringify(traits)).not.toContain('货架');
  });
  it.each([
    ['closed', true],
    ['moved-away', true],
    ['deserted', true],
    ['party-absent', undefined],
    [undefined, undefined],
  ])('has of a scene %s whether the place was closed or empty: %s', (scene, closed) => {
    const body = scene === undefined ? inspection : { ...inspection, scene };
    const { after, answer } = before('record-inspection')().when('record-inspection', body, 'wang', '2026-03-06');
    expect(answer).toBe('accepted');
    expect(traitsOf(after).records.map((record) => record.closed)).toEqual([closed]);
  });
  it('has the reviews, and that nothing was found in one', () =>
    expect(traitsOf(whole('ordinary')).reviews).toEqual([
      { by: 'zheng', on: expect.stringMatching(/^2026-/), silent: true },
    ]));
  it('has who wanted to enter a visit without a task', () => {
    const { after, answer } = before('record-inspection')().when(
      'record-inspection',
      { ...inspection, officers: ['wang', 'chen'] },
      'wang',
      '2026-03-06',
    );
    expect(answer).toBe('officers-not-assigned');
    expect(traitsOf(after).strays).toEqual([{ by: 'chen', on: '2026-03-06' }]);
  });
  it('has who recorded one without a task', () => {
    const { after, answer } = before('record-inspection')().when(
      'record-inspection',
      { ...inspection, officers: ['chen', 'sun'] },
      'chen',
      '2026-03-06',
    );
    expect(answer).toBe('not-assigned');
    expect(traitsOf(after).strays).toEqual([{ by: 'chen', on: '2026-03-06' }]);
  });
  it('has the names of the parties and nothing of the decision once it has fallen', () =>
    expect(traitsOf(at('revoked')).parties).toEqual([expect.objectContaining({ outcome: null, fine: 0 })]));
  it('has nothing of a published case of another authority', () =>
    expect(caseTraitsOf(at('reference').file, law)).toBeNull());
});

describe('the sketch of a text', () => {
  const alike = (one: string, other: string): number =>
    alikePercent(hashesOf(sketchOf(one)), hashesOf(sketchOf(other)));
  const letters = (seed: number, count: number): string =>
    Array.from({ length: count }, (_, place) =>
      String.fromCharCode(0x4e00 + ((seed + place * 7919 + place * place) % 5_000)),
    ).join('');

  it('says that a text is itself, however it is set', () => {
    expect(alike('问：你是谁？\n答：我是店主。', '问 你是谁 答 我是店主')).toBe(100);
  });
  it('counts exactly in short texts: of two times ten runs eight are shared', () => {
    // Twelve characters have ten runs of three; another last two characters change two of them: 2 × 8 ÷ 20.
    expect(alike('一二三四五六七八九十百千', '一二三四五六七八九十天地')).toBe(80);
  });
  it('comes near to what is shared in long texts, at a bounded size', () => {
    const [shared, own] = [letters(1, 4_500), letters(2_000, 500)];
    expect(alike(shared + own, shared + letters(4_000, 500))).toBeGreaterThan(84);
    expect(alike(shared + own, shared + letters(4_000, 500))).toBeLessThan(96);
    expect(alike(letters(1, 5_000), letters(2_500, 5_000).split('').reverse().join(''))).toBeLessThan(20);
    expect(sketchOf(letters(1, 20_000)).hashes).toHaveLength(640);
  });
  it('says nothing of texts without three characters', () => expect(alike('无', '无')).toBe(0));
});
