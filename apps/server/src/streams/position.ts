import type { Position } from '#event-log';
import { Malformed } from '../unanswered/unanswered.js';

/** A place in the log as callers carry it: `<partition>:<index>`. */
export const positionText = ({ partition, index }: Position): string => `${partition}:${index}`;

/** @throws {Malformed} when the text is no position. */
export const readPosition = (text: string): Position => {
  const match = /^(\d{1,4}):(\d{1,15})$/.exec(text);
  if (match === null)
    throw new Malformed(
      `position must be <partition>:<index>, e.g. 0:41; it is ${text}`,
      `position 应当写作 <分区>:<序号>（如 0:41），现为 ${text}`,
    );
  return { partition: Number(match[1]), index: Number(match[2]) };
};
