/** What a line leaves out: who complained (CR121 Art.37), where people live, and what says nothing to a reader. */
const leftOut: ReadonlySet<string> = new Set([
  'reporter',
  'domicile',
  'representative',
  'identity',
  'phone',
  'published',
  'check',
  'sha256',
  'forCommand',
]);

/** Longest line, and longest text of one field in it, in characters. */
const longestLine = 200;
const longestText = 60;

/** Entries of a list of words that are shown; the rest is counted. */
const mostWords = 5;

const cut = (text: string, most: number): string => {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
};

/** A value in a few words; null where there is nothing to say. */
const said = (value: unknown): string | null => {
  if (typeof value === 'string') return cut(value.replaceAll(/\s+/g, ' ').trim(), longestText);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return listSaid(value);
  if (typeof value !== 'object' || value === null) return null;
  const parts = Object.entries(value).flatMap(([name, part]) =>
    leftOut.has(name) || typeof part === 'object' ? [] : (partSaid(name, part) ?? []),
  );
  return parts.length === 0 ? null : parts.join(' ');
};

/** A value inside a part: a text says what it is, a choice, a number and a yes or no only beside their name. */
const partSaid = (name: string, part: unknown): string | null => {
  const words = said(part);
  const isText = typeof part === 'string' && !/^[a-z][a-z0-9_-]*$/.test(part);
  return words === null || words === '' || isText ? words : `${name}=${words}`;
};

const listSaid = (list: readonly unknown[]): string | null => {
  if (list.length === 0) return null;
  const words = list.filter((each) => typeof each === 'string');
  if (words.length < list.length) return `× ${list.length}`;
  const shown = words.slice(0, mostWords).map((word) => cut(word, longestText));
  return `${shown.join('、')}${list.length > mostWords ? `、… (${list.length})` : ''}`;
};

/**
 * What an event says, in one line of at most 200 characters: its fields in their order, long texts cut, lists of things
 * counted.
 */
export const lineOf = (data: object): string => {
  const parts = Object.entries(data).flatMap(([name, value]) => {
    const words = leftOut.has(name) ? null : said(value);
    return words === null || words === '' ? [] : [`${name} ${words}`];
  });
  return cut(parts.join('; '), longestLine);
};
