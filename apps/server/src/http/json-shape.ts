import type { InBoth } from '#casework';
import { Problem } from './problem.js';
import { problems } from './problems.js';

/** What a body may hold, beside its bytes. No command needs a tenth of it. */
export const shapeLimits = {
  /** Deeper than any command; recursion over what is deeper could exhaust the stack. */
  depth: 32,
  namesOfObject: 200,
  /** A random inspection of 500 objects and 200 inspectors has 3,000. */
  names: 5_000,
  items: 10_000,
} as const;

/** Where a name stands in the text, its quotes included, and in which of the text's objects. */
interface Name {
  readonly object: number;
  readonly from: number;
  readonly to: number;
}

const quote = 0x22;
const backslash = 0x5c;
const [openObject, openList, closeObject, closeList, colon, comma] = [0x7b, 0x5b, 0x7d, 0x5d, 0x3a, 0x2c];

/** The object (its number) or list (null) that is open, and what it holds so far. */
interface Open {
  readonly object: number | null;
  holds: number;
}

/**
 * Counts names, items and depth of a text that should be JSON in one pass over its characters, before anything is made
 * of it. Whether it is JSON is for the parser to say. @returns every name. @throws {Problem} 400, 413 as soon as there
 * is more than the limits allow.
 */
export const namesIn = (text: string): Name[] => {
  const names: Name[] = [];
  const open: Open[] = [];
  let objects = 0;
  let items = 0;
  let [from, to] = [0, 0];
  const countItem = (): void => {
    if (open.at(-1)?.object === null) items += 1;
    if (items > shapeLimits.items) throw tooMany({ en: 'items in lists', zh: '个列表项' }, shapeLimits.items);
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (character === quote) {
      from = at;
      to = at = endOfString(text, at);
    } else if (character === openObject || character === openList) {
      open.push({ object: character === openObject ? objects++ : null, holds: 0 });
      if (open.length > shapeLimits.depth)
        throw problems.malformed({
          en: `The body is nested deeper than ${shapeLimits.depth} levels.`,
          zh: `请求内容的嵌套超过 ${shapeLimits.depth} 层。`,
        });
      countItem();
    } else if (character === closeObject || character === closeList) {
      open.pop();
    } else if (character === comma) {
      countItem();
    } else if (character === colon) {
      const around = open.at(-1);
      if (around === undefined || around.object === null) continue;
      around.holds += 1;
      names.push({ object: around.object, from, to: to + 1 });
      if (around.holds > shapeLimits.namesOfObject)
        throw tooMany({ en: 'names in one object', zh: '个字段（单个对象）' }, shapeLimits.namesOfObject);
      if (names.length > shapeLimits.names) throw tooMany({ en: 'names', zh: '个字段' }, shapeLimits.names);
    }
  }
  return names;
};

/** @returns the place of the closing quote, or the end of the text. */
const endOfString = (text: string, start: number): number => {
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (character === quote) return at;
    if (character === backslash) at += 1;
  }
  return text.length;
};

const tooMany = (what: InBoth, most: number): Problem =>
  new Problem(
    413,
    'too-many-parts',
    {
      en: `The body has more than ${most} ${what.en}. Send it in several commands.`,
      zh: `请求内容超过 ${most} ${what.zh}，请分次提交。`,
    },
    { most },
  );
