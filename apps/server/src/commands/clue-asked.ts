import { isLegalDate, plainly, type LegalDate } from '#casework';
import { canonicalBytes, hashOf } from '#event-log';
import type { PerformAction } from './perform-action.js';

/** What of a clue that nobody has checked yet tells whether it is the same as another. */
export interface ClueAsked {
  readonly bureau: string;
  /** Without width, blanks and signs. */
  readonly matter: string;
  readonly receivedOn: LegalDate;
  /** The name of the party, and its credit code where it has one. */
  readonly called: readonly string[];
}

/** @returns null where it opens no case, or cannot be a clue. */
export const clueAsked = ({ action, id, body }: PerformAction): ClueAsked | null => {
  if (action !== 'register-clue' || id !== null || typeof body !== 'object' || body === null) return null;
  const { unit, matter, receivedOn, party } = body as Record<string, unknown>;
  if (typeof party !== 'object' || party === null) return null;
  const { name, creditCode } = party as Record<string, unknown>;
  if (typeof unit !== 'string' || typeof matter !== 'string' || typeof name !== 'string') return null;
  if (typeof receivedOn !== 'string' || !isLegalDate(receivedOn)) return null;
  const [bureau = unit] = unit.split('.');
  return {
    bureau,
    matter: plainly(matter),
    receivedOn,
    called: [name, ...(typeof creditCode === 'string' ? [creditCode] : [])],
  };
};

/** One short name for all clues of a matter in a bureau, however long its text is. */
export const matterAsked = ({ bureau, matter }: ClueAsked): string => hashOf(canonicalBytes([bureau, matter]));

/** Clues of one matter in one bureau take turns: which of two is the second is known, and asked about the first. */
export const turnOfClue = (command: PerformAction): string | null => {
  const asked = clueAsked(command);
  return asked === null ? null : `clues of ${matterAsked(asked)}`;
};
