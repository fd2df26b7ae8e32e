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
