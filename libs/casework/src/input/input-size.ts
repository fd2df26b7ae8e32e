import type { InvalidField } from './validation.js';

/**
 * No list of any act is longer, no object has more names, no text more characters: what has is refused before anything
 * costly is asked.
 */
export const mostEntries = 1_000;
export const mostNames = 200;
export const mostCharacters = 20_000;

/**
 * Lists, objects and texts of an input that are larger than any act takes. Looks at each value once and stops at the
 * first twenty: lists are compared for repeated entries, and every unknown name is told, only of what passes here.
 */
export const oversizedParts = (plain: unknown): InvalidField[] => {
  const found: InvalidField[] = [];
  const look = (value: unknown, path: string): void => {
    if (found.length >= 20) return;
    const reason = sizeFault(value);
    if (reason !== null) found.push({ field: path, reason: path === '' ? reason : `${path} ${reason}` });
    else if (typeof value === 'object' && value !== null)
      for (const [name, part] of Object.entries(value)) look(part, path === '' ? name : `${path}.${name}`);
  };
  look(plain, '');
  return found;
};

const sizeFault = (value: unknown): string | null => {
  if (typeof value === 'string')
    return value.length > mostCharacters ? `may have at most ${mostCharacters} characters` : null;
  if (Array.isArray(value)) return value.length > mostEntries ? `may have at most ${mostEntries} entries` : null;
  if (typeof value !== 'object' || value === null) return null;
  return Object.keys(value).length > mostNames ? `may have at most ${mostNames} names` : null;
};
