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

/** An instant by the clock of Asia/Shanghai: 2026年3月3日9时05分. @param instant UTC ISO 8601. */
export const moment = (instant: string): string => {
  const at = Date.parse(instant);
  if (Number.isNaN(at)) return instant;
  const there = new Date(at + hoursAhead * 3_600_000).toISOString();
  return `${day(there.slice(0, 10))}${Number(there.slice(11, 13))}时${there.slice(14, 16)}分`;
};

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
