import type { FieldFault } from '../words/phrases/field-faults.js';
import { invalidField, type InvalidField } from './invalid-field.js';

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
    const fault = sizeFault(value, path);
    if (fault !== null) found.push(invalidField(path, fault));
    else if (typeof value === 'object' && value !== null)
      for (const [name, part] of Object.entries(value)) look(part, path === '' ? name : `${path}.${name}`);
  };
  look(plain, '');
  return found;
};

const sizeFault = (value: unknown, path: string): FieldFault | null => {
  const name = path === '' ? 'the input' : path;
  if (typeof value === 'string')
    return value.length > mostCharacters
      ? { code: 'too-many-characters', parameters: { name, max: mostCharacters } }
      : null;
  if (Array.isArray(value))
    return value.length > mostEntries ? { code: 'too-many-entries', parameters: { name, max: mostEntries } } : null;
  if (typeof value !== 'object' || value === null) return null;
  return Object.keys(value).length > mostNames
    ? { code: 'too-many-names', parameters: { name, max: mostNames } }
    : null;
};
