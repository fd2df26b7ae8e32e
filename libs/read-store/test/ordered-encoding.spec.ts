import * as fc from 'fast-check';
import { descending, encodeValue, successor } from '../src/embedded/ordered-encoding.js';

const KINDS = ['null', 'number', 'string', 'object', 'boolean'];
const scalar = fc.oneof(fc.constant(null), fc.double({ noNaN: true }), fc.string({ unit: 'binary' }), fc.boolean());

const kind = (value: unknown): number => KINDS.indexOf(value === null ? 'null' : typeof value);

const order = (a: unknown, b: unknown): number => {
  if (kind(a) !== kind(b)) return Math.sign(kind(a) - kind(b));
  if (typeof a === 'string' && typeof b === 'string') return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return Math.sign(Number(a) - Number(b));
};

describe('index keys', () => {
  it('are in the order of their values, also when more fields follow', () => {
    fc.assert(
      fc.property(scalar, scalar, scalar, scalar, (a, b, c, d) => {
        const one = Buffer.concat([encodeValue(a), encodeValue(c)]);
        const other = Buffer.concat([encodeValue(b), encodeValue(d)]);
        expect(Buffer.compare(one, other)).toBe(order(a, b) || order(c, d));
      }),
      { numRuns: 2000 },
    );
  });

  it('of a falling field are in the opposite order', () => {
    fc.assert(
      fc.property(scalar, scalar, (a, b) => {
        expect(Buffer.compare(descending(encodeValue(a)), descending(encodeValue(b)))).toBe(order(b, a));
      }),
    );
  });

  it('that start with a value come before its successor, and all later values after it', () => {
    fc.assert(
      fc.property(scalar, scalar, scalar, (a, b, c) => {
        const end = successor(encodeValue(a));
        expect(Buffer.compare(Buffer.concat([encodeValue(a), encodeValue(c)]), end)).toBe(-1);
        if (order(a, b) < 0) expect(Buffer.compare(encodeValue(b), end)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('order lists and objects between text and flags, entry by entry', () => {
    const rising = ['长', { a: 1 }, { a: 1, b: 0 }, { a: 2 }, { b: 1 }, { a: 'x' }, [], [1], [1, 2], [2], ['x'], false];
    const keys = rising.map(encodeValue);
    expect([...keys].sort((a, b) => Buffer.compare(a, b))).toEqual(keys);
  });

  it('take -0 for 0', () => {
    expect(encodeValue(-0)).toEqual(encodeValue(0));
  });
});
