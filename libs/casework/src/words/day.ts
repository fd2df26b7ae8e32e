import type { Language } from './language.js';

const months = 'January February March April May June July August September October November December'.split(' ');

/** 2026年3月3日, 3 March 2026. @param day a day of law, YYYY-MM-DD; what is none stays as it is. */
export const dayIn = (day: string, language: Language): string => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (parts === null) return day;
  const [year, month, date] = parts.slice(1).map(Number) as [number, number, number];
  if (language === 'zh-CN') return `${year}年${month}月${date}日`;
  return `${date} ${months[month - 1] ?? ''} ${year}`;
};

/** In a Chinese sentence. */
export const day = (of: string): string => dayIn(of, 'zh-CN');

const hoursAhead = 8;

/** By the clock of Asia/Shanghai, 2026-03-03T09:05; null of what is no instant. @param instant UTC ISO 8601. */
const inShanghai = (instant: string): string | null => {
  const at = Date.parse(instant);
  return Number.isNaN(at) ? null : new Date(at + hoursAhead * 3_600_000).toISOString();
};

/** An instant by the clock of Asia/Shanghai: 2026年3月3日9时05分. @param instant UTC ISO 8601. */
export const moment = (instant: string): string => {
  const there = inShanghai(instant);
  return there === null
    ? instant
    : `${day(there.slice(0, 10))}${Number(there.slice(11, 13))}时${there.slice(14, 16)}分`;
};

/** The same in an English sentence: 2026-03-03 09:05. */
export const momentInEnglish = (instant: string): string =>
  inShanghai(instant)?.slice(0, 16).replace('T', ' ') ?? instant;

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** 5 个工作日, 5 working days. */
export const workingDays = (count: number, language: Language): string =>
  language === 'zh-CN' ? `${count} 个工作日` : plural(count, 'working day');

/** 还剩 3 个工作日. */
export const workingDaysLeft = (count: number, language: Language): string =>
  language === 'zh-CN' ? `还剩 ${workingDays(count, language)}` : `${workingDays(count, language)} left`;

/** 24 小时, 24 hours. */
export const hours = (count: number, language: Language): string =>
  language === 'zh-CN' ? `${count} 小时` : plural(count, 'hour');
