const digits = '零一二三四五六七八九';

/** A number as statutes count their articles: 三十二, 一百零二. @param number whole, from 1 to 999. */
export const chineseNumber = (number: number): string => {
  const [hundreds, tens, ones] = [Math.floor(number / 100), Math.floor((number % 100) / 10), number % 10];
  const hundred = hundreds === 0 ? '' : `${digits.charAt(hundreds)}百`;
  const one = ones === 0 ? '' : digits.charAt(ones);
  if (tens === 0) return hundred !== '' && one !== '' ? `${hundred}零${one}` : `${hundred}${one}`;
  const leading = tens === 1 && hundreds === 0 ? '' : digits.charAt(tens);
  return `${hundred}${leading}十${one}`;
};
