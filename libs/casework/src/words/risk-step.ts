import { day } from './day.js';
import { englishEvent } from './event-told.js';

/** An event as a sign of risk names it. */
export interface Step {
  readonly type: string;
  readonly chinese: string;
  readonly on: string;
}

/** `Inspection Recorded` as a title: "Inspection recorded" of 2024-07-05. */
export const stepInEnglish = ({ type, on }: Step): string => {
  const [first = '', ...others] = englishEvent(type).split(' ');
  return `"${[first, ...others.map((word) => word.toLowerCase())].join(' ')}" of ${on}`;
};
export const stepInChinese = ({ chinese, on }: Step): string => `${day(on)}的“${chinese}”`;
