import { legalDateOf, type LegalDate } from '../../deadlines/index.js';
import { chineseNumeral } from './numeral.js';

const parts = (day: LegalDate): [year: string, month: number, date: number] => {
  const [year = '', month = '', date = ''] = day.split('-');
  return [year, Number(month), Number(date)];
};

/** The date of a document: 二〇二六年十一月二十三日. The year is spelled digit by digit. */
export const issueDate = (day: LegalDate): string => {
  const [year, month, date] = parts(day);
  const spelled = [...year].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('');
  return `${spelled}年${chineseNumeral(month)}月${chineseNumeral(date)}日`;
};

/** A date in running text: 2026年11月23日. */
export const textDate = (day: LegalDate): string => {
  const [year, month, date] = parts(day);
  return `${year}年${month}月${date}日`;
};

/** A UTC instant in running text, by the clock in China: 2026年3月6日9时0分. */
export const textTime = (instant: string): string => {
  const inChina = new Date(Date.parse(instant) + 8 * 3_600_000);
  return `${textDate(legalDateOf(instant))}${inChina.getUTCHours()}时${inChina.getUTCMinutes()}分`;
};
