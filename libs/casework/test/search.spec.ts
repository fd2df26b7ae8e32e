import { soughtWords, textsOfCase } from '#casework';
import { plainly, termsOf } from '../src/views/search/words.js';
import { codePlaceOf } from '../src/views/worklist.js';
import { at } from './rules-of.js';

describe('the worklist by its codes', () => {
  it('has number 9 of a year before number 10', () => {
    const codes = ['示范市监立〔2026〕10号', '示范市监立〔2026〕9号', '示范市监立〔2025〕11号'];
    const sorted = codes.toSorted((a, b) => ((codePlaceOf(a) ?? '') < (codePlaceOf(b) ?? '') ? -1 : 1));
    expect(sorted).toEqual(['示范市监立〔2025〕11号', '示范市监立〔2026〕9号', '示范市监立〔2026〕10号']);
    expect(codePlaceOf(null)).toBeNull();
  });
});

describe('what a case is found by', () => {
  it('is its code, matter, decision number and the names of its parties, and nothing of other persons', () => {
    const { file } = at('decided');
    const texts = textsOfCase(file.state).join(' ');
    expect(file.state).toMatchObject({ stage: 'decided' });
    if (file.state.stage !== 'decided') return;
    const { intake, investigation, decision } = file.state;
    for (const text of [
      intake.clue.party.name,
      intake.clue.matter,
      investigation.filing.caseCode,
      decision.number ?? '',
    ]) {
      expect(text).not.toBe('');
      expect(texts).toContain(plainly(text));
    }
    expect(texts).not.toContain(plainly(intake.clue.place));
  });

  it.each([
    ['示范市监处罚〔2026〕12号', '示范市监处罚202612号'],
    ['示范市监处罚(2026) 12 号', '示范市监处罚202612号'],
    ['９１１１０１０８ＭＡ', '91110108ma'],
    ['张三（虚构）', '张三虚构'],
    ['𠮷野家·食品', '𠮷野家食品'],
  ])('is compared without width, case and signs: %s', (written, compared) => {
    expect(plainly(written)).toBe(compared);
  });

  it('has a term from each character on, of at least two and at most eight characters', () => {
    // Seven characters: a term begins at each but the last.
    expect(termsOf(['江城食品商行店'])).toEqual([
      '江城食品商行店',
      '城食品商行店',
      '食品商行店',
      '品商行店',
      '商行店',
      '行店',
    ]);
    expect(termsOf(['一二三四五六七八九十'])[0]).toBe('一二三四五六七八');
    expect(termsOf(['𠮷野'])).toEqual(['𠮷野']);
    expect(termsOf(['张', ''])).toEqual([]);
  });

  it('is looked for by words apart, the longest first, each once', () => {
    expect(soughtWords(' 张三  食品经营 张三 ·')).toEqual(['食品经营', '张三']);
    expect(soughtWords('（）')).toEqual([]);
  });
});
