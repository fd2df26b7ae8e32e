import { checkPublishedCase } from '../../src/discretion/index.js';
import { bases, settings } from './law-tables.js';

const published = (change: object) => checkPublishedCase({ id: 'x', ...change }, bases, settings);

describe('an amount that is finer than a fen', () => {
  const food = (facts: object) =>
    published({ basisId: 'fsl-124-1-5', partyType: 'company', facts, penalty: { fine: 60_000 } });
  it('is rounded once and that is said: 74.472 yuan of goods (a published case)', () => {
    const message = 'facts.goodsValue of 74.472 yuan, rounded once to 74.47';
    expect(food({ goodsValue: 74.472 }).reasons).toEqual([{ code: 'AMOUNT_COMPUTED', message }]);
  });
  it('is added up before it is rounded', () => {
    // 3 × 0.333 × 1.111 = 1.109889; each rounded alone would give 0.37 × 3 = 1.11
    const goods = Array.from({ length: 3 }, () => ({ quantity: 0.333, unitPrice: 1.111 }));
    expect(food({ goods }).reasons[0]?.message).toBe(
      'facts.goodsValue is 1.109889 yuan by facts.goods, rounded once to 1.11',
    );
  });
  it('is multiplied before it is rounded: ten times 20,000.555 yuan are 200,005.55 (食品安全法124(1))', () => {
    const tenfold = published({
      basisId: 'fsl-124-1-5',
      partyType: 'company',
      facts: { goodsValue: 20_000.555 },
      penalty: { fine: 200_005.55 },
    });
    expect(tenfold.range).toEqual({ min: 20_000_555, max: 40_001_110 });
    expect(tenfold.verdict).toBe('lenient');
  });
  it('is held against a threshold before it is rounded: 9,999.996 yuan are below 10,000 (食品安全法124(1))', () => {
    expect(food({ goods: [{ quantity: 4, unitPrice: 2_499.999 }] }).range).toEqual({ min: 5_000_000, max: 10_000_000 });
  });
  it('is rounded and said where it is confiscated too', () => {
    const { reasons } = published({
      basisId: 'fsl-124-1-5',
      partyType: 'company',
      facts: { goodsValue: 74.47 },
      penalty: { fine: 60_000, confiscatedGains: 12.345, confiscatedGoodsValue: 74.472 },
    });
    const sums = reasons.filter(({ code }) => code === 'AMOUNT_COMPUTED').map(({ message }) => message);
    expect(sums).toEqual([
      'penalty.confiscatedGoodsValue of 74.472 yuan, rounded once to 74.47',
      'penalty.confiscatedGains of 12.345 yuan, rounded once to 12.35',
    ]);
  });
  it('is said where half the value of the goods is no whole fen (产品质量法50)', () => {
    const facts = { goodsValue: 333.33 };
    const half = published({ basisId: 'pql-50', partyType: 'company', facts, penalty: { fine: 200 } });
    expect(half.range).toEqual({ min: 16_667, max: 99_999 });
    expect(half.reasons).toContainEqual({
      code: 'AMOUNT_COMPUTED',
      message: 'the multiples of goodsValue are no whole fen, rounded once to 166.67 and 999.99',
    });
  });
  it('crosses a threshold by its sum: 4 × 2,499.999 is below 10,000', () => {
    expect(food({ goods: [{ quantity: 4, unitPrice: 2_499.99 }] }).range).toEqual({ min: 5_000_000, max: 10_000_000 });
  });
});
