import { circumstanceList, englishFormName, findLegalBases } from '#casework';
import { isSpelledBy } from '../../src/discretion/pinyin.js';
import { circumstanceCodes } from '../../src/events/investigation.js';
import { law } from '../law.js';
import { bases } from './law-tables.js';

const ids = (text: string, on = '2026-03-02' as const) => findLegalBases(bases, text, on).items.map(({ id }) => id);

describe('legal bases are found', () => {
  it.each([
    ['fsl-124-1-5', 'fsl-124-1-5'],
    ['《食品安全法》第一百二十四条第一款第（五）项', 'fsl-124-1-5'],
    ['expired food', 'fsl-124-1-5'],
    ['侵犯注册商标专用权', 'tm-60-2'],
    ['经营超过保质期食品', 'fsl-124-1-5'],
    // Initials in pinyin: of a law, with the article, of the conduct; 重 and 行 have two readings each.
    ['spaqf', 'fsl-124-1-5'],
    ['SPAQF124', 'fsl-124-1-5'],
    ['ggf 59', 'ad-59-1-1'],
    ['qfzcsbzyq', 'tm-60-2'],
  ])('by %s', (text, id) => {
    expect(ids(text)).toContain(id);
  });
  it('by initials of the law named and of no other', () => {
    const found = findLegalBases(bases, 'spaqf124', '2026-03-02').items;
    expect(new Set(found.map(({ law: name, article }) => `${name}${article}`))).toEqual(
      new Set(['中华人民共和国食品安全法124']),
    );
    expect(isSpelledBy('重大行政处罚', 'zdxzcf') && isSpelledBy('银行', 'yh') && isSpelledBy('重复', 'cf')).toBe(true);
    expect(isSpelledBy('食品安全法', 'spaqfa') || isSpelledBy('食品', 'ps') || isSpelledBy('', 'sp')).toBe(false);
  });
  it('only as they read on the day', () => {
    expect(findLegalBases(bases, '认证认可条例66', '2023-07-19').items.map(({ id }) => id)).toEqual(['cer-66@2003']);
    expect(findLegalBases(bases, '认证认可条例66', '2023-07-20').items.map(({ id }) => id)).toEqual(['cer-66@2023']);
  });
  it('in a list that ends, and says that there are more', () => {
    const { items, more } = findLegalBases(bases, '', '2026-03-02');
    expect([items.length, more]).toEqual([50, true]);
  });
});

describe('codes have their meaning', () => {
  it('every circumstance that a handling may name', () => {
    expect(circumstanceList.map(({ code }) => code)).toEqual(circumstanceCodes);
  });
  it('every form has an English name of its own', () => {
    const names = law.forms.forms.map(({ form }) => englishFormName(form));
    expect(new Set(names).size).toBe(56);
    expect(names.filter((name) => /^Form \d/u.test(name) || name === '')).toEqual([]);
    expect([names[0], names[44], names[55]]).toEqual([
      'Registration of the source of a case',
      'Penalty decision',
      'Closing note of the file',
    ]);
  });
});
