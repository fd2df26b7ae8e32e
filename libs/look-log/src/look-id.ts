import { randomBytes } from 'node:crypto';

/** A new id for a look. @param at UTC instant with milliseconds. */
export const lookId = (at: string): string => `${at} ${randomBytes(6).toString('hex')}`;
