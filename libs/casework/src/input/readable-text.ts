import { invalidField, type InvalidField } from './invalid-field.js';

/**
 * Control characters other than tab and line ends, and overrides and isolates of direction, which make a text read
 * otherwise than it is kept.
 */
// eslint-disable-next-line no-control-regex
const misleading = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u;
/** Half of a character: no UTF-8 can hold it. */
const halved = /\p{Surrogate}/u;
/**
 * What a decoder writes where it could not read, and codes that are no characters, which it reads in the wrong order of
 * bytes: the text was lost before it came here.
 */
const lost = /[\uFFFD\p{Noncharacter_Code_Point}]/u;
/**
 * A character that shows something: no blank, format character, filler or variation selector. One class, so that each
 * character is looked at once.
 */
const shown = /[^\s\p{Z}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;

const faultOf = (text: string): 'misleading' | 'halved' | 'lost' | 'shows-nothing' | null => {
  if (misleading.test(text)) return 'misleading';
  if (halved.test(text)) return 'halved';
  if (lost.test(text)) return 'lost';
  // Of ordinary blanks the field itself says whether they will do.
  return /\S/u.test(text) && !shown.test(text) ? 'shows-nothing' : null;
};

/** The most faults of one input that are told. */
const mostTold = 20;

/**
 * Texts anywhere in an input that could not be read back as they were meant. A check of input only.
 * @returns each with its field, at most twenty.
 */
export const unreadableTexts = (plain: unknown): InvalidField[] => {
  const found: InvalidField[] = [];
  const look = (value: unknown, path: string): void => {
    if (found.length >= mostTold) return;
    if (typeof value === 'string') {
      const code = faultOf(value);
      if (code !== null) found.push(invalidField(path, { code, parameters: { name: path } }));
    } else if (typeof value === 'object' && value !== null)
      for (const [name, part] of Object.entries(value)) look(part, path === '' ? name : `${path}.${name}`);
  };
  look(plain, '');
  return found;
};
