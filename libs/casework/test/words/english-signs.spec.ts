import { risksOf } from '#casework';
import { clockIds } from '../../src/deadlines/clock-ids.js';
import { caseEvents } from '../../src/events/case-events.js';
import { complaintEvents, inspectionEvents, supervisionEvents } from '../../src/events/catalogue.js';
import { reviewCategories } from '../../src/events/review.js';
import { caseActs } from '../../src/steps/case-acts.js';
import { hearingLine } from '../../src/testing/hearing-lines.js';
import { refundLine, suspensionLine } from '../../src/testing/interruption-lines.js';
import { noPenaltyLine, ordinaryLine, type Act } from '../../src/testing/lines.js';
import { measuresLine } from '../../src/testing/measure-lines.js';
import { played } from '../../src/testing/stages.js';
import { clockTitlesInEnglish } from '../../src/words/clock-titles-in-english.js';
import { reviewGroundWords } from '../../src/words/review-grounds.js';
import { detailIn, riskDetailCodes, type RiskDetail } from '../../src/words/risk-details.js';
import { law } from '../law.js';

/*
 * English sentences of risk points say words: no identifier of a clock, of an event or of an act stands in any, as none
 * stands in the Chinese ones.
 */

const events = { ...caseEvents, ...complaintEvents, ...inspectionEvents, ...supervisionEvents };
const types = Object.keys(events);
const identifiers = new Set<string>([
  ...clockIds.filter((id) => id.includes('-')),
  ...types,
  ...caseActs.map(({ act }) => act.name),
]);

/** Whole words of a sentence that are an identifier. */
const identifiersIn = (sentence: string): string[] =>
  (sentence.match(/[A-Za-z]+(?:-[a-z]+)*/g) ?? [])
    .filter((word) => word.includes('-') || /[a-z][A-Z]/.test(word))
    .filter((word) => identifiers.has(word));

/** What a sentence may be made from, by the name of its parameter. */
const sample = { type: 'InspectionRecorded', chinese: '现场检查', on: '2026-03-03' };
const lists = { needed: ['many-consumers'], grounds: ['large-fine', 'several-laws'], forms: [7], officers: ['wang'] };
const parametersWith = (said: object): object =>
  new Proxy(
    { ...lists, step: sample, goods: [{ item: '酒', quantity: 2 }], of: null, ground: 'agreed', ...said },
    {
      get: (known, name) => Reflect.get(known, name) ?? (name === 'of' ? null : 'x'),
    },
  );

/** Made from refusals and reasons of computations, which have tests of their own. */
const madeFromOthers = new Set(['refused-attempt', 'irregular-on-the-spot']);

const said = (code: string, parameters: object): string | null => {
  try {
    return detailIn({ code, parameters: parametersWith(parameters) } as unknown as RiskDetail, 'en');
  } catch {
    return null;
  }
};

describe('English sentences of risk points', () => {
  const codes = riskDetailCodes.filter((code) => !madeFromOthers.has(code));

  it.each(clockIds)('say the title of the clock and not its identifier: %s', (clock) => {
    for (const code of ['clock-ends', 'supervision-overdue']) {
      const sentence = said(code, { clock, due: '2026-03-03', article: 'PR Art.64' }) ?? '';
      expect(sentence).toContain(clockTitlesInEnglish[clock]);
      expect(identifiersIn(sentence)).toEqual([]);
    }
  });

  it('name every event by its words', () => {
    const withStep = codes.filter((code) => said(code, {})?.includes('"Inspection recorded" of 2026-03-03'));
    expect(withStep).toEqual(expect.arrayContaining(['entered-late', 'not-recorded', 'entered-by-no-officer']));
    for (const type of types)
      for (const code of withStep)
        expect([code, identifiersIn(said(code, { step: { ...sample, type } }) ?? type)]).toEqual([code, []]);
  });

  it('say what a case was declared as and what the file shows in words', () => {
    for (const category of reviewCategories)
      for (const ground of Object.keys(reviewGroundWords)) {
        const sentence = said('category-not-shown', { category, needed: [ground] }) ?? '';
        expect(sentence).not.toContain(ground.includes('-') ? ground : `"${ground}"`);
        expect(sentence).not.toContain(category.includes('-') ? category : `"${category}"`);
        expect(said('review-declared-away', { grounds: [ground] })).not.toContain(ground.includes('-') ? ground : '#');
      }
  });

  const lines: [string, readonly Act[]][] = [
    ['ordinary', ordinaryLine()],
    ['hearing', hearingLine()],
    ['measures', measuresLine()],
    ['suspension', suspensionLine()],
    ['refund', refundLine()],
    ['no penalty', noPenaltyLine()],
  ];

  it.each(lines)('hold in every case as far as it came, whatever ends next: %s', (_name, acts) => {
    const sentences = acts.flatMap((_act, at) => {
      const { file } = played(law, acts.slice(0, at + 1));
      return risksOf({ ...file, law }).map(({ detail }) => detailIn(detail, 'en'));
    });
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.flatMap(identifiersIn)).toEqual([]);
  });

  it('titles stand in data/clocks.json as its English names begin', () => {
    for (const id of clockIds) {
      const names = law.clocks.clocks.filter((row) => row.id === id).map(({ english }) => english);
      expect([id, names.some((name) => name.startsWith(clockTitlesInEnglish[id]))]).toEqual([id, true]);
    }
  });
});
