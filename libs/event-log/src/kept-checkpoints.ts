import { hashOf } from './canonical.js';
import type { Image } from './image/image.js';

/**
 * What the log itself remembers of the checkpoints file beside it: how many lines it had, and the SHA-256 (hex) of the
 * last of them.
 */
interface Remembered {
  readonly lines: number;
  readonly last: string;
}

const NOTE = 'checkpoints';
/** What was found wrong with the file when the log was opened: told by every verification from then on. */
const FOUND = 'checkpoints-found';
const MOST_FOUND = 20;

/** Remembers the file as it is now, after its lines are on the disk. */
export const rememberCheckpoints = (image: Image, lines: number, last: string): void => {
  image.setNote(NOTE, JSON.stringify({ lines, last } satisfies Remembered));
};

/**
 * Why a checkpoints file is not the one that the log remembers, or one that was added to since; null while it is, or
 * nothing is remembered.
 */
export const whyNotRemembered = (image: Image, lines: readonly string[]): string | null => {
  const note = image.note(NOTE);
  if (note === undefined) return null;
  const { lines: count, last }: Remembered = JSON.parse(note);
  if (count === 0) return null;
  if (lines.length === 0) return `The checkpoints file is missing: ${count} lines were written into it.`;
  if (lines.length < count) return `The checkpoints file has ${lines.length} lines; ${count} were written into it.`;
  return hashOf(Buffer.from(lines[count - 1] ?? '')) === last
    ? null
    : `Line ${count} of the checkpoints file is not the one that was written there.`;
};

/** Keeps a finding for every later verification: from here on the file is written anew, and would look whole. */
export const noteFound = (image: Image, message: string, at: string): void => {
  const found = foundBefore(image);
  if (found.length < MOST_FOUND) image.setNote(FOUND, JSON.stringify([...found, `${message} Found on ${at}.`]));
};

export const foundBefore = (image: Image): string[] => JSON.parse(image.note(FOUND) ?? '[]') as string[];
