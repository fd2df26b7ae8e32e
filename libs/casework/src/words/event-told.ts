import { moment, momentInEnglish } from './day.js';
import type { Language } from './language.js';

/** An event that somebody who looked away is told of. */
export interface EventTold {
  /** Its number in the stream, from 1. */
  readonly number: number;
  readonly type: string;
  readonly chinese: string;
  /** Identifier of who did it; `clock` where time did. */
  readonly by: string;
  /** UTC instant. */
  readonly recordedAt: string;
}

/** The name of an event in English, from its type: Verification assigned. */
export const englishEvent = (type: string): string =>
  type.replaceAll(/(?!^)[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);

/** Who did what, and when: `wang 于2026年3月3日9时05分办理：指派核查（第 2 号记录）`. */
export const toldEvent = ({ number, type, chinese, by, recordedAt }: EventTold, language: Language): string => {
  if (language === 'en') {
    const who = by === 'clock' ? 'by the system' : `by ${by}`;
    return `${englishEvent(type)} ${who}, ${momentInEnglish(recordedAt)} (event ${number})`;
  }
  const what = `${chinese}（第 ${number} 号记录）`;
  return by === 'clock' ? `系统于${moment(recordedAt)}记录：${what}` : `${by} 于${moment(recordedAt)}办理：${what}`;
};
