import { dayIn, hours, moment, momentInEnglish, workingDays, workingDaysLeft } from '../../src/words/day.js';
import { groundIn } from '../../src/words/ground.js';
import { languageOf, languageOfLocale, type Language } from '../../src/words/language.js';
import { money } from '../../src/words/money.js';
import { patternDetailIn } from '../../src/words/pattern-details.js';
import { field } from '../../src/words/phrases/subjects.js';
import { detailIn, riskDetailCodes } from '../../src/words/risk-details.js';

describe('the language of an answer (RFC 9110 §12.5.4)', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['*', 'en'],
    ['de, fr;q=0.9', 'en'],
    ['zh-CN', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['zh-Hans-CN, zh;q=0.9', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['ZH-cn;q=0.8, en;q=0.9', 'en'],
    ['en;q=0.5, zh-CN;q=0.8', 'zh-CN'],
    ['en, zh', 'en'],
    ['zh, en', 'zh-CN'],
    ['zh;q=0, en;q=0.1', 'en'],
    ['zh;q=0', 'en'],
    ['zh ; q=0.7 , en ; q=0.3', 'zh-CN'],
  ])('of %j is %s', (header, language) => expect(languageOf(header)).toBe(language));

  it.each([
    [undefined, 'zh-CN'],
    ['', 'zh-CN'],
    ['C', 'zh-CN'],
    ['C.UTF-8', 'zh-CN'],
    ['POSIX', 'zh-CN'],
    ['zh_CN.UTF-8', 'zh-CN'],
    ['en_US.UTF-8', 'en'],
    ['de_DE', 'en'],
  ])('of the locale %j is %s', (locale, language) => expect(languageOfLocale(locale)).toBe(language));
});

describe('sums and days as they are read', () => {
  it.each([
    [0, '0.00 元', '0.00 yuan'],
    [5, '0.05 元', '0.05 yuan'],
    [100, '1.00 元', '1.00 yuan'],
    [5_000_000, '50,000.00 元', '50,000.00 yuan'],
    [-123_456, '-1,234.56 元', '-1,234.56 yuan'],
    [Number.MAX_SAFE_INTEGER, '90,071,992,547,409.91 元', '90,071,992,547,409.91 yuan'],
  ])('%d fen', (fen, zh, en) => expect([money(fen, 'zh-CN'), money(fen, 'en')]).toEqual([zh, en]));

  it('days', () => {
    expect(dayIn('2026-03-03', 'zh-CN')).toBe('2026年3月3日');
    expect(dayIn('2026-03-03', 'en')).toBe('3 March 2026');
    expect(dayIn('2026-12-31', 'zh-CN')).toBe('2026年12月31日');
  });

  it('instants, by the clock of Shanghai', () => {
    expect(moment('2026-03-03T01:05:00.000Z')).toBe('2026年3月3日9时05分');
    expect(moment('2026-03-03T16:00:00Z')).toBe('2026年3月4日0时00分');
    expect(momentInEnglish('2026-03-03T16:00:00Z')).toBe('2026-03-04 00:00');
  });

  it('instants in the sentences of both languages, and in none as records have them', () => {
    const instant = '2026-03-03T16:00:00.000Z';
    const parameters = new Proxy(
      {},
      { get: (_all, name) => (/^(at|by|from|to|until|.*At)$/.test(String(name)) ? instant : []) },
    );
    const timesIn = (tell: (language: Language) => string): [number, number] => {
      const count = (language: Language, time: string): number => tell(language).split(time).length - 1;
      try {
        return [count('zh-CN', '2026年3月4日0时00分'), count('en', '2026-03-04 00:00')];
      } catch {
        return [0, 0];
      }
    };
    const told = [
      ...riskDetailCodes.map((code) => [
        code,
        timesIn((language) => detailIn({ code, parameters } as never, language)),
      ]),
      ...['two-cases-at-once', 'questionings-at-once'].map((code) => [
        code,
        timesIn((language) => patternDetailIn({ code, parameters } as never, language)),
      ]),
    ] as [string, [number, number]][];
    expect(told.filter(([, [chinese, english]]) => chinese !== english)).toEqual([]);
    expect(told.filter(([, [chinese]]) => chinese > 0).map(([code]) => code)).toEqual(
      expect.arrayContaining(['approval-late', 'referral-not-sent', 'two-cases-at-once', 'questionings-at-once']),
    );
  });

  it('terms', () => {
    expect([workingDaysLeft(3, 'zh-CN'), workingDays(1, 'en'), hours(24, 'zh-CN')]).toEqual([
      '还剩 3 个工作日',
      '1 working day',
      '24 小时',
    ]);
  });
});

describe('grounds as they are read', () => {
  it.each([
    [
      'APL Art.32, 33; PR Art.48(6)',
      '《行政处罚法》第三十二条、第三十三条，《市场监督管理行政处罚程序规定》第四十八条第六项',
    ],
    ['PR Art.77(1)(5)', '《市场监督管理行政处罚程序规定》第七十七条第五项'],
    ['ARL Art.63-74; ALL Art.110', '《行政复议法》第六十三条至第七十四条，《行政诉讼法》第一百一十条'],
    ['APL Art.57(2)', '《行政处罚法》第五十七条第二款'],
    ['SPC18 Art.101', '《最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释》第一百零一条'],
    ['FORM #7, #8', '《市场监督管理行政处罚文书格式范本》第 7 号文书、第 8 号文书'],
    ['design', '系统规定'],
    ['APL (1996) Art.46(3)', '《行政处罚法》第四十六条第三款（1996年）'],
    ['PUB Art.13 as amended by Order 108', '《市场监督管理行政处罚信息公示规定》第十三条（经总局令第108号修正）'],
    ['APL Art.36 (Art.29 before 2021-07-15)', '《行政处罚法》第三十六条（2021年7月15日前为第二十九条）'],
    ['CHK [V:§1.2]; risk point 38', '《关于严格规范涉企行政检查的意见》，监督风险点38'],
    ['fsl-124-1-5; APL Art.4', 'fsl-124-1-5，《行政处罚法》第四条'],
  ])('%s', (ground, zh) => {
    expect(groundIn(ground, 'zh-CN')).toBe(zh);
    expect(groundIn(ground, 'en')).toBe(ground);
  });
});

describe('fields as they are called', () => {
  it.each([
    ['paidOn', '缴款日期'],
    ['unheard', 'unheard'],
    ['toString', 'toString'],
    ['constructor', 'constructor'],
  ])('%s', (name, called) => expect(field(name)).toBe(called));
});
