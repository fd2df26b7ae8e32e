import { assessPenalty, checkPublishedCase, toFen, type Facts } from '../../src/discretion/index.js';
import { bases, getBasis, settings } from './law-tables.js';

interface Vector {
  basis: string;
  facts: Facts;
  /** Yuan. */
  range: [min: number, max: number];
  lenientTo: number;
  heavyFrom: number;
}

const goods = (yuan: number): Facts => ({ goodsValue: toFen(yuan) });
const vector = (
  basis: string,
  facts: Facts,
  range: [number, number],
  lenientTo: number,
  heavyFrom: number,
): Vector => ({
  basis,
  facts,
  range,
  lenientTo,
  heavyFrom,
});

/** The bands as they are defined: D = max − min; lenient up to min + 0.3 D, heavy from min + 0.7 D. */
const vectors: Vector[] = [
  // goods < 10,000: 50,000–100,000; D = 50,000: 50,000 + 15,000, + 35,000
  vector('fsl-124-1-5', goods(704), [50_000, 100_000], 65_000, 85_000),
  // goods >= 10,000: 10–20 × 10,000; D = 100,000
  vector('fsl-124-1-5', goods(10_000), [100_000, 200_000], 130_000, 170_000),
  // 10–20 × 15,000; D = 150,000: + 45,000, + 105,000
  vector('fsl-122-1', goods(15_000), [150_000, 300_000], 195_000, 255_000),
  // goods < 10,000: 100,000–150,000; D = 50,000
  vector('fsl-123-1-1', goods(400), [100_000, 150_000], 115_000, 135_000),
  // 5–10 × 12,519.52; D = 62,597.60: + 18,779.28, + 43,818.32
  vector('fsl-125-1-2', goods(12_519.52), [62_597.6, 125_195.2], 81_376.88, 106_415.92),
  // refused to correct: 5,000–50,000; D = 45,000: + 13,500, + 31,500
  vector('fsl-126-1-3', { refusedToCorrect: true }, [5_000, 50_000], 18_500, 36_500),
  // 3–5 × 200; D = 400: + 120, + 280
  vector('ad-55-1', { adFee: toFen(200) }, [600, 1_000], 720, 880),
  // fee not calculable: 200,000–1,000,000; D = 800,000: + 240,000, + 560,000
  vector('ad-55-1', { adFeeUncalculable: true }, [200_000, 1_000_000], 440_000, 760_000),
  // up to 100,000: min 0
  vector('ad-59-1-1', {}, [0, 100_000], 30_000, 70_000),
  // turnover < 50,000: up to 250,000
  vector('tm-60-2', { illegalTurnover: toFen(4_765) }, [0, 250_000], 75_000, 175_000),
  // up to 5 × 1,870,838 = 9,354,190; × 0.3 = 2,806,257, × 0.7 = 6,547,933
  vector('tm-60-2', { illegalTurnover: toFen(1_870_838) }, [0, 9_354_190], 2_806_257, 6_547_933),
  // 1–3 × 16,200; D = 32,400: + 9,720, + 22,680
  vector('pql-49', goods(16_200), [16_200, 48_600], 25_920, 38_880),
  // 10–20 × goods, less than 10,000 counts as 10,000; D = 100,000
  vector('dal-117-1-retail', goods(300), [100_000, 200_000], 130_000, 170_000),
  // goods < 10,000: 20,000–50,000; D = 30,000: + 9,000, + 21,000
  vector('mdr-86', goods(5.44), [20_000, 50_000], 29_000, 41_000),
  // text of 2003: 50,000–200,000; D = 150,000: + 45,000, + 105,000
  vector('cer-66@2003', goods(4_000), [50_000, 200_000], 95_000, 155_000),
  // text of 2023, goods < 10,000: up to 2 × 4,000
  vector('cer-66@2023', goods(4_000), [0, 8_000], 2_400, 5_600),
  // 200,000–1,000,000; D = 800,000
  vector('aucl2019-20-1', {}, [200_000, 1_000_000], 440_000, 760_000),
  // since 2025-10-15 up to 1,000,000
  vector('aucl2025-25-1', {}, [0, 1_000_000], 300_000, 700_000),
  // up to 3 × 20,000 = 60,000, capped at 30,000
  vector('cpr-15', { illegalGains: toFen(20_000) }, [0, 30_000], 9_000, 21_000),
  // up to 5 × 1,255.05 = 6,275.25; × 0.3 = 1,882.575, × 0.7 = 4,392.675, both cut to whole fen
  vector('pvr-6-1', { illegalGains: toFen(1_255.05) }, [0, 6_275.25], 1_882.57, 4_392.67),
];

describe('the range and its bands', () => {
  it.each(vectors)('$basis $facts: $range yuan, lenient to $lenientTo, heavy from $heavyFrom', (expected) => {
    const { basis, facts, range, lenientTo, heavyFrom } = expected;
    const check = (fine: number | null) =>
      assessPenalty(
        { basis: getBasis(basis), facts, partyType: 'company', fine, actDate: null, decisionDate: null },
        settings,
      );
    const [min, max] = range.map((yuan) => toFen(yuan));
    const boundaries = { min, lenientTo: toFen(lenientTo), heavyFrom: toFen(heavyFrom), max };
    expect(check(null)).toMatchObject({ range: { min, max }, bands: boundaries, verdict: 'range-only' });
    expect(check(boundaries.lenientTo).verdict).toBe('lenient');
    expect(check(boundaries.lenientTo + 1).verdict).toBe('general');
    expect(check(boundaries.heavyFrom - 1).verdict).toBe('general');
    expect(check(boundaries.heavyFrom).verdict).toBe('heavy');
    expect(check((max ?? 0) + 1).verdict).toBe('above-maximum');
    if (range[0] > 0) expect(check((min ?? 0) - 1).verdict).toBe('below-minimum');
  });

  it('fsl-126-1-3 without refusal to correct: no fine is possible, only a warning and the order to correct', () => {
    const published = { id: 'v', basisId: 'fsl-126-1-3', partyType: 'company', penalty: { fine: 5000 } };
    expect(checkPublishedCase(published, bases, settings)).toEqual({
      id: 'v',
      basisId: 'fsl-126-1-3',
      range: null,
      band: null,
      verdict: 'no-fine-applicable',
      reasons: [expect.objectContaining({ code: 'REFUSAL_NOT_PROVEN' })],
    });
  });

  it('a fine of 0 below the optional minimum is not a fine: what the law allows, it does not require', () => {
    const input = {
      basis: getBasis('ad-60-1'),
      facts: {},
      partyType: 'company',
      actDate: null,
      decisionDate: null,
    } as const;
    const { verdict, reasons } = assessPenalty({ ...input, fine: 0 }, settings);
    expect(verdict).toBe('lenient');
    expect(reasons).toContainEqual(expect.objectContaining({ code: 'OPTIONAL_OMITTED' }));
  });
});
