import { circumstanceList, englishFormName, findLegalBases, mostRows } from '#casework';
import type { LegalDate } from '../../src/deadlines/index.js';
import { parseLegalBases } from '../../src/discretion/index.js';
import { isSpelledBy } from '../../src/discretion/pinyin.js';
import { basesWorded } from '../../src/discretion/worded-bases.js';
import { circumstanceCodes } from '../../src/events/investigation.js';
import { law } from '../law.js';
import { bases, readJson } from './law-tables.js';

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
  // What officers of a county station say first, and the article that the bureau's published decisions name for it.
  it.each([
    ['过期食品', 'fsl-124-1-5'],
    ['卖过期的食品', 'fsl-124-1-5'],
    ['超市销售过期酸奶', 'fsl-124-1-5'],
    ['过期药', 'dal-117-1-retail'],
    ['过期化妆品', 'cos-60'],
    ['无证餐饮', 'fsl-122-1'],
    ['无照经营', 'ulb-13'],
    ['三无食品', 'fsl-125-1-2'],
    ['三无产品', 'pql-54'],
    ['假冒名牌运动鞋，高仿鞋', 'tm-60-2'],
    ['假药', 'dal-116'],
    ['没有价签', 'pvr-13'],
    ['没报年报', 'merd-70'],
  ])('first for the everyday words %s', (text, id) => {
    expect(ids(text)[0]).toBe(id);
  });
  // Matters as they are registered, and the article that punishes them: whose words fit
  // best, and of two provisions of which one refers to the other the one that has the sanction.
  it.each([
    // 食品安全法124(1): (5) 超过保质期的食品, (2) 用超过保质期的食品原料…生产食品, (4) 腐败变质…的食品.
    ['经营超过保质期的食品', 'fsl-124-1-5'],
    ['使用超过保质期的食品原料生产食品', 'fsl-124-1-2'],
    ['经营腐败变质的食品', 'fsl-124-1-4'],
    // 食品安全法125(1)(2): 无标签的预包装食品…或者标签、说明书不符合本法规定的食品; 化妆品 and 医疗器械 have laws of their own.
    ['经营标签不符合规定的食品', 'fsl-125-1-2'],
    // 食品安全法122(1), to which 食品经营许可和备案管理办法52 refers.
    ['未取得食品经营许可从事食品经营活动', 'fsl-122-1'],
    // 食品安全法126(1)(3): 进货时未查验许可证和相关证明文件.
    ['采购食品未查验供货者的许可证', 'fsl-126-1-3'],
    // 计量法实施细则43, for all trades; 加油站计量监督管理办法9 is for petrol stations alone.
    ['使用未经检定的计量器具', 'met-43'],
    // 认证认可条例66: 列入目录的产品未经认证，擅自出厂、销售…; 强制性产品认证管理规定49 refers to it.
    ['销售未取得强制性产品认证的产品', 'cer-66@2023'],
    // 市场主体登记管理条例实施细则70; 药品管理法127(4) is for those who hold a licence of a drug.
    ['未按照规定报送年度报告', 'merd-70'],
    ['销售失效、变质的产品', 'pql-52'],
    ['以不合格产品冒充合格产品', 'pql-50'],
    ['经营未经检疫的肉类', 'fsl-123-1-4'],
  ])('first for the matter %s', (text, id) => {
    expect(ids(text)[0]).toBe(id);
  });
  it.each([
    ['短斤少两', 'qgv-5'],
    ['菜市场用鬼秤', 'met-48'],
    ['假酒', 'pql-50'],
    ['黑心秤短斤缺两', 'met-46'],
    ['没有3C', 'cer-66@2023'],
    ['未办健康证', 'fsl-126-1-6'],
    ['霸王条款', 'car-18-2@2025'],
    ['过期', 'fsl-124-1-5'],
  ])('among others for the everyday words %s', (text, id) => {
    expect(ids(text)).toContain(id);
  });
  it('for what is expired by no law that only shares letters with the words', () => {
    const laws = findLegalBases(bases, '过期食品', '2026-03-02').items.map(({ law: name }) => name);
    expect(laws.length).toBeGreaterThan(0);
    expect(laws.filter((name) => !name.includes('食品'))).toEqual([]);
  });
  it('by the same everyday words on a device without a connection, which has only what lists show', () => {
    const { items } = findLegalBases(bases, '', '2026-03-02', mostRows);
    expect(basesWorded(items, '过期食品')[0]?.id).toBe('fsl-124-1-5');
  });
  it.each([
    ['a word of the law that no basis has', [{ said: ['过期'], meant: ['超过赏味期'] }], /no basis has "超过赏味期"/u],
    ['a word listed twice', [{ said: ['过期', '过期'], meant: ['超过保质期'] }], /must not list "过期" twice/u],
  ])('by no table with %s', (_, everydayWords, said) => {
    const table = { ...readJson('../../../../data/legal-bases.json'), everydayWords };
    expect(() => parseLegalBases(table)).toThrow(said);
  });
  it('by initials of the law named and of no other', () => {
    const found = findLegalBases(bases, 'spaqf124', '2026-03-02').items;
    expect(new Set(found.map(({ law: name, article }) => `${name}${article}`))).toEqual(
      new Set(['中华人民共和国食品安全法124']),
    );
    expect(isSpelledBy('重大行政处罚', 'zdxzcf') && isSpelledBy('银行', 'yh') && isSpelledBy('重复', 'cf')).toBe(true);
    expect(isSpelledBy('食品安全法', 'spaqfa') || isSpelledBy('食品', 'ps') || isSpelledBy('', 'sp')).toBe(false);
  });
  it('as the law of the day has it: the old article hides none that took its place (反不正当竞争法25)', () => {
    const first = (text: string, on: LegalDate) => findLegalBases(bases, text, on).items[0]?.id;
    expect(first('虚假宣传', '2025-10-14')).toBe('aucl2019-20-1');
    expect(first('虚假宣传', '2025-10-15')).toBe('aucl2025-25-1');
    // The same words of the two texts, which only the old one has as they stand.
    expect(first('帮助虚假宣传', '2025-10-15')).toBe('aucl2025-25-1');
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
