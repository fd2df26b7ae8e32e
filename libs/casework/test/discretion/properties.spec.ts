import { assert, boolean, constantFrom, integer, nat, oneof, option, property, record } from 'fast-check';
import { assessPenalty, bands, statutoryRange, toFen, yuanText, type Facts } from '../../src/discretion/index.js';
import { bases, getBasis, settings } from './law-tables.js';

const anyBasis = constantFrom(...bases);
/** Both sides of the usual threshold of 10,000 yuan, and far beyond. */
const fen = oneof(nat({ max: 20_000_00 }), nat({ max: 50_000_000_00 }));
const anyFacts = record(
  {
    goodsValue: fen,
    illegalGains: fen,
    illegalTurnover: fen,
    adFee: fen,
    falseCapital: fen,
    serious: boolean(),
    refusedToCorrect: boolean(),
    adFeeUncalculable: boolean(),
    causedLoss: boolean(),
  },
  { requiredKeys: [] },
);
const partyType = constantFrom('natural_person', 'organisation');

describe('for every basis and any facts', () => {
  it('the minimum is never above the maximum, and money stays whole fen', () => {
    assert(
      property(anyBasis, anyFacts, partyType, (basis, facts, party) => {
        const outcome = statutoryRange(basis, facts, party).party;
        if (outcome.kind !== 'range') return;
        const { min, max } = outcome.range;
        expect(Number.isSafeInteger(min) && Number.isSafeInteger(max) && 0 <= min && min <= max).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('more goods never lower the range', () => {
    assert(
      property(anyBasis, anyFacts, fen, fen, (basis, facts, one, other) => {
        const at = (goodsValue: number) => statutoryRange(basis, { ...facts, goodsValue }, 'organisation').party;
        const [less, more] = [at(Math.min(one, other)), at(Math.max(one, other))];
        if (less.kind !== 'range' || more.kind !== 'range') return;
        expect(more.range.min).toBeGreaterThanOrEqual(less.range.min);
        expect(more.range.max).toBeGreaterThanOrEqual(less.range.max);
      }),
      { numRuns: 3_000 },
    );
  });

  it('the verdict says where the fine lies, and the band agrees with it', () => {
    assert(
      property(anyBasis, anyFacts, option(fen), (basis, facts, fine) => {
        const input = { basis, facts, partyType: 'company', fine, actDate: null, decisionDate: null } as const;
        const { range, bands: tiers, band, verdict } = assessPenalty(input, settings);
        if (range === null || tiers === null) {
          expect(['unknown', 'no-fine-applicable']).toContain(verdict);
          expect(band).toBeNull();
          return;
        }
        if (fine === null) expect([verdict, band]).toEqual(['range-only', null]);
        else if (fine > range.max) expect([verdict, band]).toEqual(['above-maximum', null]);
        else if (fine === 0 && range.mandatory === false) expect([verdict, band]).toEqual(['lenient', 'lenient']);
        else if (fine < range.min) expect([verdict, band]).toEqual(['below-minimum', null]);
        else if (fine === 0 && range.min === 0 && range.mandatory === true && basis.combine !== 'any_subset') {
          // a required fine that is left out is 减轻, although there is no minimum to go below
          expect([verdict, band]).toEqual(['mitigated', null]);
        } else {
          const place = fine <= tiers.lenientTo ? 'lenient' : fine >= tiers.heavyFrom ? 'heavy' : 'general';
          expect([verdict, band]).toEqual([place, place]);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('bands', () => {
  const setting = (lenient: number, heavy: number) => ({
    lenientUpToPercent: Math.min(lenient, heavy),
    heavyFromPercent: Math.max(lenient, heavy),
  });
  const percent = integer({ min: 0, max: 100 });
  const lenientBoundary = constantFrom('lenient', 'general');
  const heavyBoundary = constantFrom('heavy', 'general');

  it('cover the range without gap or overlap, whatever the setting', () => {
    assert(
      property(fen, fen, percent, percent, lenientBoundary, heavyBoundary, (one, other, p, q, lenient, heavy) => {
        const [min, max] = [Math.min(one, other), Math.max(one, other)];
        const tiers = bands({ min, max }, { ...setting(p, q), lenientBoundary: lenient, heavyBoundary: heavy });
        expect(tiers).toMatchObject({ min, max });
        // lenient [min, lenientTo], general (lenientTo, heavyFrom), heavy [heavyFrom, max]; an end outside = empty band
        expect(tiers.lenientTo).toBeGreaterThanOrEqual(min - 1);
        expect(tiers.heavyFrom).toBeGreaterThan(tiers.lenientTo);
        expect(tiers.heavyFrom).toBeLessThanOrEqual(max + 1);
      }),
    );
  });

  it('of the default settings keep 30 % lenient and 30 % heavy to the fen', () => {
    const [entry] = settings.bands;
    if (entry === undefined) throw new Error('data/discretion.json has no bands');
    assert(
      property(fen, integer({ min: 10, max: 50_000_000_00 }), (min, width) => {
        const { lenientTo, heavyFrom } = bands({ min, max: min + width }, entry.stated);
        expect(lenientTo - min).toBe(Math.floor((width * 3) / 10));
        expect(heavyFrom - min).toBe(Math.floor((width * 7) / 10));
      }),
    );
  });
});

describe('yuan and fen', () => {
  it('an amount of whole fen survives the way to yuan and back', () => {
    assert(
      property(nat({ max: 1_000_000_000_00 }), (amount) => {
        expect(toFen(Number(yuanText(amount).replaceAll(',', '')))).toBe(amount);
      }),
    );
  });

  it.each([
    [0.07, 7],
    [12_519.52, 1_251_952],
    [1_255.05, 125_505],
    [0, 0],
  ])('%d yuan = %d fen', (yuan, amount) => {
    expect(toFen(yuan)).toBe(amount);
  });

  it.each([-0.01, 0.001, Number.NaN, Number.POSITIVE_INFINITY, 1e12])('%d yuan is refused', (yuan) => {
    expect(() => toFen(yuan, 'fine')).toThrow('fine: must ');
  });
});

it('facts of a file that was never asked for do not change the range', () => {
  const facts: Facts = { goodsValue: toFen(704) };
  const basis = getBasis('fsl-124-1-5');
  const more = { ...facts, adFee: 1, falseCapital: 2, conduct: 'not_marked', vileNature: true };
  expect(statutoryRange(basis, more, 'organisation')).toEqual(statutoryRange(basis, facts, 'organisation'));
});
