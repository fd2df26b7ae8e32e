import * as fc from 'fast-check';
import { isSame } from '../src/projection/same-document.js';

describe('a stored document', () => {
  it('is what the fold gave when JSON keeps both alike', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        const kept = (value: unknown): string => JSON.stringify(sorted(value));
        expect(isSame(one, structuredClone(one))).toBe(true);
        expect(isSame(one, other)).toBe(kept(one) === kept(other));
      }),
    );
  });

  it('lacks what the fold left undefined, and nothing else', () => {
    expect(isSame({ a: 1, b: undefined }, { a: 1 })).toBe(true);
    expect(isSame({ a: 1, b: null }, { a: 1 })).toBe(false);
    expect(isSame({ a: 1 }, { a: 1, b: 2 })).toBe(false);
    expect(isSame({ a: undefined }, { b: 1 })).toBe(false);
  });

  it('differs by one entry of a list, its order, or a list that is an object', () => {
    expect(isSame({ a: [1, { b: '甲' }] }, { a: [1, { b: '甲' }] })).toBe(true);
    expect(isSame({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
    expect(isSame({ a: [1] }, { a: [1, 2] })).toBe(false);
    expect(isSame({ a: ['x'] }, { a: { 0: 'x' } })).toBe(false);
    expect(isSame([], {})).toBe(false);
  });
});

/** Fields in one order, as their order means nothing; -0 is 0. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { fields: fields.map(([name, field]) => [name, sorted(field)]) };
};
