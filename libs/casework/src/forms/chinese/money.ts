const digits = '零壹贰叁肆伍陆柒捌玖';
const units = ['', '拾', '佰', '仟'];

const checked = (fen: number): number => {
  if (!Number.isSafeInteger(fen) || fen < 0)
    throw new RangeError(`An amount must be a whole number of fen, 0 or more, but is ${fen}`);
  return fen;
};

/** Up to four digits, without a leading zero: 1005 is 壹仟零伍. */
const group = (value: number): string => {
  const written = [...String(value)];
  return written
    .map((digit, place) => (digit === '0' ? '零' : `${digits[Number(digit)]}${units[written.length - 1 - place]}`))
    .join('')
    .replaceAll(/零+/g, '零')
    .replace(/零$/, '');
};

/** Whole yuan by 亿 and 万; a gap between two groups is one 零. */
const whole = (yuan: number): string => {
  for (const [size, unit] of [
    [1e8, '亿'],
    [1e4, '万'],
  ] as const) {
    if (yuan < size) continue;
    const rest = yuan % size;
    const gap = rest > 0 && rest < size / 10 ? '零' : '';
    return `${whole(Math.floor(yuan / size))}${unit}${gap}${rest === 0 ? '' : whole(rest)}`;
  }
  return group(yuan);
};

/** Fen in capitals, as amounts stand in decisions: 500000 is 人民币伍仟元整. @throws {RangeError} */
export const capitalAmount = (fen: number): string => {
  const yuan = Math.floor(checked(fen) / 100);
  const [jiao, rest] = [Math.floor((fen % 100) / 10), fen % 10];
  const front = yuan === 0 ? '' : `${whole(yuan)}元`;
  if (jiao === 0 && rest === 0) return `人民币${front === '' ? '零元' : front}整`;
  const tenths = jiao === 0 ? (front === '' ? '' : '零') : `${digits[jiao]}角`;
  return `人民币${front}${tenths}${rest === 0 ? '整' : `${digits[rest]}分`}`;
};

/** Fen as yuan in digits with two decimals: 500000 is 5000.00元. @throws {RangeError} */
export const digitAmount = (fen: number): string => {
  const cents = String(checked(fen)).padStart(3, '0');
  return `${cents.slice(0, -2)}.${cents.slice(-2)}元`;
};

/** Both forms: 人民币伍仟元整（5000.00元）. */
export const fullAmount = (fen: number): string => `${capitalAmount(fen)}（${digitAmount(fen)}）`;
