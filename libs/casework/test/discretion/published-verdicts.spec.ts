import { checkPublishedCase } from '../../src/discretion/index.js';
import { bases, publishedCases, settings } from './law-tables.js';

const checked = publishedCases().map((published) => checkPublishedCase(published, bases, settings));
const withVerdict = (verdict: string) => checked.filter((check) => check.verdict === verdict).map(({ id }) => id);

describe('the 52 published cases, of which 40 could not be judged when only bracketed citations were read', () => {
  it('of which two stay unknown: a matter that no basis describes, and two acts with one sum', () => {
    expect(withVerdict('unknown')).toEqual([
      // 生产不合格电动自行车头盔护目镜, no citation: nothing in the tables reads like it
      'rc029',
      // 明码标价 and 虚假广告, 18,000 + 47,000: held against one basis the sum says nothing
      'rc057',
    ]);
  });

  it('of which five hang on one amount that the source does not state, and the amount is named', () => {
    expect(withVerdict('depends')).toEqual(['rc013', 'rc047', 'rc053', 'rc059', 'rc063']);
    for (const { verdict, reasons } of checked)
      if (verdict === 'depends') expect(reasons[0]?.code).toBe('FACT_DECIDES');
  });

  it.each([
    // 124(1)(5): 50,000 to 100,000, or from 100,000: 5,000 is below either
    ['rc001', 'below-minimum', 'fsl-124-1-5'],
    // 4.23 kg + 2.87 kg at 15.2 = 107.92: below 10,000
    ['rc005', 'range-only', null],
    // 农药广告: 58(1)(4), one to three times 760
    ['rc015', 'lenient', 'ad-58-1-4'],
    // 商标法57(3) is sanctioned by 60(2): 180,000 lies in both of its ranges
    ['rc079', 'within-range', 'tm-60-2'],
    // 价格法40 leaves the amount to 规定4 to 8; an individual without gains: up to 100,000
    ['rc081', 'lenient', 'pl-40-1'],
    // 13斤 × 12元 = 156 yuan of goods: 50,000 to 100,000
    ['rc091', 'general', 'fsl-124-1-1'],
    ['rc051', 'no-penalty', null],
    ['rc099', 'no-penalty', null],
    ['rc101', 'no-penalty', 'fsl-124-1-1'],
    ['rc103', 'no-penalty', 'pql-49'],
  ])('%s is %s', (id, verdict, basisId) => {
    expect(checked.find((check) => check.id === id)).toMatchObject({ verdict, basisId });
  });

  it('names no basis as cited that is only inferred', () => {
    for (const { id, reasons } of checked) {
      const cited = publishedCases().find((each) => (each as { id: string }).id === id) as {
        legalBasesCited: string[];
      };
      if (cited.legalBasesCited.length > 0) continue;
      const codes = new Set(reasons.map(({ code }) => code));
      expect({ id, said: codes.has('BASIS_FROM_MATTER') || codes.has('BASIS_UNKNOWN') }).toEqual({
        id,
        said: true,
      });
    }
  });
});

/**
 * Values by hand from the articles: 食品安全法124(1) below 10,000 yuan of goods 50,000 to 100,000; 125(1) 5,000 to
 * 50,000; 126(1) a warning, and a fine only on 拒不改正; 特种设备安全法83(1) a fine only where it is not corrected, 84
 * 30,000 to 300,000.
 */
describe('a decision that cites several sanctions (discretion-rules §7)', () => {
  const cited = (legalBasesCited: string[], penalty: object, facts: object = { goodsValue: 300 }) =>
    checkPublishedCase(
      {
        id: 'several',
        decisionDate: '2026-04-01',
        partyType: 'company',
        legalBasesCited: legalBasesCited.map((text) => text.replace('食品', '《中华人民共和国食品安全法》')),
        penalty,
        facts,
      },
      bases,
      settings,
    );
  const [expired, unchecked] = ['食品第一百二十四条第一款第（五）项', '食品第一百二十六条第一款第（三）项'];
  const warned = (fine: number) => ({ fine, warning: true });

  it('warns under one and fines under the other, which alone bears a fine', () => {
    expect(cited([expired, unchecked], warned(50_000))).toMatchObject({
      verdict: 'lenient',
      range: { min: 5_000_000, max: 10_000_000 },
    });
    expect(cited([expired, unchecked], warned(100_001)).verdict).not.toBe('lenient');
    expect(cited([expired, unchecked], warned(100_001), { goodsValue: 300, refusedToCorrect: false })).toMatchObject({
      verdict: 'above-maximum',
    });
  });

  it('is not held against the one cited with its item, where the fine is of one cited without', () => {
    expect(cited(['食品第一百二十四条第一款', unchecked], warned(50_000)).verdict).toBe('lenient');
    expect(cited(['食品第一百二十五条', unchecked], warned(5_000)).verdict).toBe('lenient');
    // 124(1): 50,000 to 100,000; 125(1)(2): 5,000 to 50,000. Both bear the fine.
    expect(cited(['食品第一百二十四条第一款', '食品第一百二十五条第一款第（二）项'], { fine: 60_000 }).verdict).toBe(
      'lenient',
    );
    const lift = ['《特种设备安全法》第八十四条', '《特种设备安全法》第八十三条第（一）项'];
    expect(cited(lift, { fine: 30_000 }, {}).verdict).not.toBe('no-fine-applicable');
  });

  it('stays open where two of them bear the fine and say different things', () => {
    const two = ['食品第一百二十五条第一款第（二）项', expired];
    expect(cited(two, { fine: 50_000 }).verdict).toBe('unknown');
  });
});
