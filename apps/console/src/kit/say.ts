import type { Language } from '#casework/words/language';

const monthsOf = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A legal day, `2026-03-03`, as it is written: 2026年3月3日, 3 March 2026. Anything else as it stands. */
export const sayDay = (day: string, language: Language): string => {
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (year === '') return day;
  return language === 'en'
    ? `${Number(date)} ${monthsOf[Number(month) - 1] ?? month} ${year}`
    : `${year}年${Number(month)}月${Number(date)}日`;
};

const clockTime = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** Day and minute of now in China, as they are typed: 2026-03-05 09:30. */
export const presentMinute = (now = new Date()): string => clockTime.format(now);

/** A UTC instant as the clock on the wall in China shows it: day and minute. */
export const sayInstant = (instant: string, language: Language): string => {
  const [day = '', time = ''] = clockTime.format(new Date(instant)).split(' ');
  return `${sayDay(day, language)} ${time}`;
};

/** Whole fen as yuan with thousands: 123456789 → 1,234,567.89. */
export const sayMoney = (fen: number): string => {
  const cents = String(Math.abs(fen) % 100).padStart(2, '0');
  const yuan = Math.floor(Math.abs(fen) / 100).toLocaleString('en-US');
  return `${fen < 0 ? '-' : ''}${yuan}.${cents}`;
};

/** The size of a file in bytes: 674 B, 109.1 KB, 3.2 MB. */
export const saySize = (bytes: number): string => {
  if (bytes < 1_024) return `${bytes} B`;
  const kilobytes = bytes / 1_024;
  return kilobytes < 1_024 ? `${kilobytes.toFixed(1)} KB` : `${(kilobytes / 1_024).toFixed(1)} MB`;
};

/** The day in China of a UTC instant. */
export const sayInstantDay = (instant: string, language: Language): string =>
  sayDay(clockTime.format(new Date(instant)).slice(0, 10), language);
