import { day } from './day.js';

/** An event as a sign of risk names it. */
export interface Step {
  readonly type: string;
  readonly chinese: string;
  readonly on: string;
}

export const stepInEnglish = ({ type, on }: Step): string => `${type} of ${on}`;
export const stepInChinese = ({ chinese, on }: Step): string => `${day(on)}的“${chinese}”`;
