import { checkCharacter } from './check-character.js';

/**
 * 一案一码, 18 characters, one per case for life:
 *
 *     MA0000001 2026 0042 7
 *     unit      year serial check character (GB/T 17710, MOD 37,36) over the 17 before it
 *
 * The unit's code is the nine-character organisation code (主体标识码, places 9-17 of the unified social credit code,
 * GB 32100). Serials run 0001-9999, then A000-ZZZZ in base 36, so that a busy unit never runs out within a year.
 */
export interface CaseCode {
  /** Nine digits or capital letters. */
  readonly unitCode: string;
  readonly year: number;
  /** 1 to 1,223,055. */
  readonly serial: number;
}

/** Why a text is no case code. */
export interface CaseCodeFault {
  readonly fault: 'form' | 'check-character';
  readonly reason: string;
}

const FIRST_LETTERED = 10_000;
const LETTERED_OFFSET = Number.parseInt('A000', 36) - FIRST_LETTERED;
const LAST_SERIAL = Number.parseInt('ZZZZ', 36) - LETTERED_OFFSET;

/** Builds the code of a case. @throws {RangeError} naming the part that cannot be right. */
export const caseCode = ({ unitCode, year, serial }: CaseCode): string => {
  if (!/^[0-9A-Z]{9}$/u.test(unitCode)) {
    throw new RangeError(`unitCode: must be nine digits or capital letters, but is "${unitCode}"`);
  }
  if (!Number.isInteger(year) || year < 1949 || year > 9999) {
    throw new RangeError(`year: must have four digits, but is ${year}`);
  }
  if (!Number.isInteger(serial) || serial < 1 || serial > LAST_SERIAL) {
    throw new RangeError(`serial: must be a whole number from 1 to ${LAST_SERIAL}, but is ${serial}`);
  }
  const written =
    serial < FIRST_LETTERED ? String(serial).padStart(4, '0') : (serial + LETTERED_OFFSET).toString(36).toUpperCase();
  const body = `${unitCode}${year}${written}`;
  return `${body}${checkCharacter(body)}`;
};

/** Reads a case code back, or says why the text is none: most slips of the pen fail the check character. */
export const parseCaseCode = (text: string): CaseCode | CaseCodeFault => {
  const parts = /^(?<unit>[0-9A-Z]{9})(?<year>\d{4})(?<serial>\d{4}|[A-Z][0-9A-Z]{3})[0-9A-Z]$/u.exec(text)?.groups;
  const { unit, year, serial } = parts ?? {};
  if (unit === undefined || year === undefined || serial === undefined || serial === '0000' || year < '1949') {
    const reason = 'a case code has 18 characters: unit code (9), year (4), serial (4), check character (1)';
    return { fault: 'form', reason };
  }
  const expected = checkCharacter(text.slice(0, 17));
  if (text.charAt(17) !== expected) {
    return { fault: 'check-character', reason: `"${text}" is mistyped: its check character does not fit` };
  }
  const number = /^\d/u.test(serial) ? Number(serial) : Number.parseInt(serial, 36) - LETTERED_OFFSET;
  return { unitCode: unit, year: Number(year), serial: number };
};
