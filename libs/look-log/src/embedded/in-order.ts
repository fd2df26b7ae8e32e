import type { Database } from 'lmdb';
import type { Look, LooksAsked } from '../port.js';

/** Ids of looks in the orders that lists ask for. */
export interface Keys {
  readonly byStream: Database<boolean, [string, string]>;
  readonly byPerson: Database<boolean, [string, string]>;
  readonly explained: Database<boolean, string>;
}

/** Behind every id: they begin with a year. */
const last = '\u{10FFFF}';

/** Ids of the looks that may be asked for, the newest first, by the order that has the fewest of others. */
export const looksOf = function* (
  looks: Database<Look, string>,
  { byStream, byPerson, explained }: Keys,
  asked: LooksAsked,
): Generator<string> {
  const { stream, person, from = '', to = last, after = last } = asked;
  const upper = after < to ? after : to;
  const key = stream ?? person;
  const ids =
    key === undefined
      ? (asked.explained === true ? explained : looks).getKeys({ start: upper, end: from, reverse: true })
      : (stream === undefined ? byPerson : byStream)
          .getKeys({ start: [key, upper], end: [key, from], reverse: true })
          .map(([, id]) => id);
  // The range begins with the look after which the page goes on.
  for (const id of ids) if (id < upper) yield id;
};
