/** The mark by which spreadsheets know UTF-8. */
export const byteOrderMark = '\uFEFF';

/** A spreadsheet takes a cell that begins like this for a formula, and would run it (OWASP, CSV injection). */
const likeFormula = /^[=+\-@\t\r]/;

/** One cell (RFC 4180): quoted where it must be, and never a formula. */
const cellOf = (value: string): string => {
  const harmless = likeFormula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/** One line with its end. */
export const lineOf = (values: readonly string[]): string => `${values.map(cellOf).join(',')}\r\n`;
