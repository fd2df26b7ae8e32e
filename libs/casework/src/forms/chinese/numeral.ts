const digits = '零一二三四五六七八九';
const units = ['', '十', '百', '千'];

/** A whole number from 0 to 9999 as articles of law are counted: 125 is 一百二十五, 10 is 十. */
export const chineseNumeral = (value: number): string => {
  if (!Number.isInteger(value) || value < 0 || value > 9999)
    throw new RangeError(`A numeral must be a whole number from 0 to 9999, but is ${value}`);
  if (value === 0) return '零';
  const written = [...String(value)];
  const text = written
    .map((digit, place) => (digit === '0' ? '零' : `${digits[Number(digit)]}${units[written.length - 1 - place]}`))
    .join('')
    .replaceAll(/零+/g, '零')
    .replace(/零$/, '');
  return value < 20 ? text.replace(/^一十/, '十') : text;
};
