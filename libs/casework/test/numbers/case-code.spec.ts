import { array, assert, constantFrom, integer, nat, property, tuple } from 'fast-check';
import { caseCode, checkCharacter, parseCaseCode } from '../../src/numbers/index.js';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
const character = constantFrom(...ALPHABET);
const unitCode = array(character, { minLength: 9, maxLength: 9 }).map((characters) => characters.join(''));
const anyCode = tuple(unitCode, integer({ min: 1949, max: 9999 }), integer({ min: 1, max: 1_223_055 })).map(
  ([unit, year, serial]) => caseCode({ unitCode: unit, year, serial }),
);

describe('the check character (ISO 7064 MOD 37,36)', () => {
  it.each([
    // GRid standard 2.1: A1-2425G-ABC1234002-M
    ['A12425GABC1234002', 'M'],
    // ISAN (ISO 15706-2): 0000-0000-D07A-0090-Q-0000-0000-X and two more, each with the check of root and of whole
    ['00000000D07A0090', 'Q'],
    ['00000000D07A009000000000', 'X'],
    ['00003BAB93520000', 'G'],
    ['00003BAB9352000000000000', 'Q'],
    ['188166C734206541', 'Y'],
    ['188166C7342065419F3A0245', 'O'],
  ])('of %s is %s, as published', (text, check) => {
    expect(checkCharacter(text)).toBe(check);
  });

  it.each(['a', '-', '案', ' '])('is not defined for "%s"', (text) => {
    expect(() => checkCharacter(text)).toThrow(RangeError);
  });
});

describe('a case code', () => {
  it('is unit, year, serial and check character', () => {
    const code = caseCode({ unitCode: 'MA0000001', year: 2026, serial: 42 });
    expect(code).toBe(`MA000000120260042${checkCharacter('MA000000120260042')}`);
    expect(code).toHaveLength(18);
    expect(parseCaseCode(code)).toEqual({ unitCode: 'MA0000001', year: 2026, serial: 42 });
  });

  it.each([
    [9_999, '9999'],
    [10_000, 'A000'],
    [10_001, 'A001'],
    [1_223_055, 'ZZZZ'],
  ])('writes serial %d as %s', (serial, written) => {
    expect(caseCode({ unitCode: 'MA0000001', year: 2026, serial }).slice(13, 17)).toBe(written);
  });

  it('reads back as it was built', () => {
    assert(
      property(
        unitCode,
        integer({ min: 1949, max: 9999 }),
        integer({ min: 1, max: 1_223_055 }),
        (unit, year, serial) => {
          const parts = { unitCode: unit, year, serial };
          expect(parseCaseCode(caseCode(parts))).toEqual(parts);
        },
      ),
    );
  });

  it('with any one character wrong is refused', () => {
    assert(
      property(anyCode, nat({ max: 17 }), character, (code, place, wrong) => {
        if (code[place] === wrong) return;
        expect(parseCaseCode(code.slice(0, place) + wrong + code.slice(place + 1))).toHaveProperty('fault');
      }),
      { numRuns: 2_000 },
    );
  });

  it('with two neighbours swapped is refused, except where the standard itself cannot tell', () => {
    assert(
      property(anyCode, nat({ max: 16 }), (code, place) => {
        const [left, right] = [code.charAt(place), code.charAt(place + 1)];
        if (left === right) return;
        const swapped = code.slice(0, place) + right + left + code.slice(place + 2);
        if (!isTwinOf18And19(code.slice(0, place), left, right)) expect(parseCaseCode(swapped)).toHaveProperty('fault');
      }),
      { numRuns: 5_000 },
    );
  });

  it('does not detect the one kind of swap that MOD 37,36 leaves open', () => {
    // running sums 18 and 19: 36 + I(18) = 18 and 36 + J(19) = 19 at the first place
    expect(isTwinOf18And19('', 'I', 'J')).toBe(true);
    expect(checkCharacter('IJ')).toBe(checkCharacter('JI'));
  });

  it.each([
    ['', 'form'],
    ['MA00000012026004', 'form'],
    ['ma0000001202600427', 'form'],
    ['MA0000001202600000', 'form'],
    ['MA00000012026A04２7', 'form'],
    ['MA000000120260A420', 'form'],
    ['MA0000001194800010', 'form'],
  ])('"%s" has not the form of one', (text, fault) => {
    expect(parseCaseCode(text)).toMatchObject({ fault });
  });

  it.each([
    [{ unitCode: 'MA00001', year: 2026, serial: 1 }, 'unitCode: must be nine digits or capital letters'],
    [{ unitCode: 'ma0000001', year: 2026, serial: 1 }, 'unitCode: '],
    [{ unitCode: 'MA0000001', year: 26, serial: 1 }, 'year: must have four digits'],
    [{ unitCode: 'MA0000001', year: 2026, serial: 0 }, 'serial: must be a whole number from 1 to 1223055'],
    [{ unitCode: 'MA0000001', year: 2026, serial: 1_223_056 }, 'serial: '],
    [{ unitCode: 'MA0000001', year: 2026, serial: 1.5 }, 'serial: '],
  ])('cannot be built from %j', (parts, message) => {
    expect(() => caseCode(parts)).toThrow(message);
  });
});

/** The two running sums of MOD 37,36 between which a swap goes unnoticed. */
const isTwinOf18And19 = (before: string, left: string, right: string): boolean => {
  let product = 36;
  for (const one of before) product = (((product + ALPHABET.indexOf(one)) % 36 || 36) * 2) % 37;
  const sums = new Set([left, right].map((one) => (product + ALPHABET.indexOf(one)) % 36));
  return sums.has(18) && sums.has(19);
};
