const DIGITS = '零一二三四五六七八九';
const UNITS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** What the number of an article, paragraph or item may be made of, as part of a regular expression. */
export const WRITTEN_NUMBER = '(?:[0-9]{1,4}|[零〇一二三四五六七八九十百千]{1,9})';

/** 85, 八十五 and 一百二十四 as a number; null for what is none (七八, 百十). */
export const readWrittenNumber = (text: string): number | null => {
  if (/^\d{1,4}$/u.test(text)) return Number(text);
  let total = 0;
  let digit: number | null = null;
  let lastUnit = 10_000;
  for (const sign of text.replaceAll('〇', '零')) {
    const unit = UNITS.get(sign);
    if (unit === undefined) {
      const next = DIGITS.indexOf(sign);
      if (next < 0 || (digit ?? 0) > 0) return null;
      digit = next;
    } else {
      const bareTen = unit === 10 && digit === null;
      if (unit >= lastUnit || ((digit ?? 0) === 0 && !bareTen)) return null;
      total += (digit ?? 1) * unit;
      lastUnit = unit;
      digit = null;
    }
  }
  return text === '' ? null : total + (digit ?? 0);
};
