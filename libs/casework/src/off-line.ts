import { addDays, legalDateOf } from './deadlines/index.js';
import { figureOn } from './law-data/settings.js';
import type { Law } from './law.js';
import { mayBeTakenOffLine, offLineActs } from './off-line-acts.js';
import type { InBoth } from './words/language.js';

/**
 * Why an act cannot have been taken off line at an instant; null when it can.
 * @param takenAt UTC instant at which it was typed; @param now UTC instant at which it is sent.
 */
export const refuseOffLine = (action: string, takenAt: string, now: string): InBoth | null => {
  if (!mayBeTakenOffLine(action))
    return {
      en: `Without a connection only these acts are taken: ${offLineActs.join(', ')}.`,
      zh: `离线时只能办理：${offLineActs.join('、')}。`,
    };
  if (takenAt > now)
    return {
      en: 'Anlu-Taken-Off-Line must be a UTC instant that is not in the future.',
      zh: 'Anlu-Taken-Off-Line 应当为不晚于当前的 UTC 时间。',
    };
  return null;
};

/**
 * Why an act waited too long on its device to be taken as one of the day on which it was typed; null while it may. Who
 * sends again what is recorded already is not asked.
 */
export const refuseWaitedTooLong = (takenAt: string, now: string, law: Law): InBoth | null => {
  const [day, days] = [legalDateOf(takenAt), figureOn(law.settings, 'offLineDays', legalDateOf(now), null)];
  if (addDays(day, days) >= legalDateOf(now)) return null;
  return {
    en: `It was taken on ${day}, more than ${days} days ago. Enter it as an act of today that says when it happened.`,
    zh: `离线办理日期为${day}，已超过${days}天。请在线补录，并写明实际办理时间。`,
  };
};
