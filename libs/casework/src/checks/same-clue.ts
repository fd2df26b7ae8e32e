import type { Deciding } from '../context.js';
import { daysBetween } from '../deadlines/index.js';
import type { ClueRegistered, Party } from '../events/clue.js';
import { figureOn } from '../law-data/settings.js';
import { refusals, type Refusal } from '../refusals/index.js';
import { plainly } from '../views/search/words.js';

/** Two texts that are written in another width, with other blanks, brackets or signs, and say the same. */
const isSameText = (one: string, other: string): boolean => plainly(one) === plainly(other);

/**
 * By the credit code where both have one, whatever they are called, else by the name: the kind of a party is what
 * somebody took it for before anything was looked into.
 */
const isSameParty = (one: Party, other: Party): boolean =>
  one.creditCode !== undefined && other.creditCode !== undefined
    ? isSameText(one.creditCode, other.creditCode)
    : isSameText(one.name, other.name);

/**
 * The same clue twice asks first: of one party, matter and source, received within a window that is a dated setting.
 * Who registers it all the same says why it is another matter, or which case it opens again.
 */
export const refuseIfSameClue = (clue: ClueRegistered, context: Deciding): Refusal | null => {
  if (clue.anotherMatter !== undefined || clue.refersTo !== undefined) return null;
  const window = figureOn(context.law.settings, 'sameClueDays', clue.receivedOn);
  const same = context
    .earlierClues()
    .find(
      ({ clue: earlier }) =>
        isSameText(earlier.matter, clue.matter) &&
        earlier.source === clue.source &&
        isSameParty(earlier.party, clue.party) &&
        Math.abs(daysBetween(earlier.receivedOn, clue.receivedOn)) <= window,
    );
  return same === undefined ? null : refusals.sameClue(same.caseId, same.clue.receivedOn);
};
