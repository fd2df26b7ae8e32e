import { refusal } from './refusal.js';

/** Commands that took a number and came to nothing: their claim is closed in the stream that they were for. */
export const commands = {
  overtaken: () => refusal('overtaken', 'design', {}),
  abandoned: () => refusal('abandoned', 'design', {}),
  numberNotDrawn: (number: string, unit: string) => refusal('number-not-drawn', 'APL Art.52', { number, unit }),
} as const;
