import type { Party } from '../events/clue.js';

/** One credit code, or one name however it is spaced. */
export const isSameParty = (one: Party, other: Party): boolean =>
  (one.creditCode !== undefined && one.creditCode === other.creditCode) || written(one.name) === written(other.name);

const written = (name: string): string => name.normalize('NFKC').replaceAll(/\s/gu, '');
