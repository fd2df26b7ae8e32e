import { unitsAbove } from '../actor.js';
import type { LegalDate } from '../deadlines/index.js';

/** Things by a key, in the order in which they came; those without a key are left out. */
export const groupedBy = <T, K extends string>(things: Iterable<T>, keyOf: (thing: T) => K | null): Map<K, T[]> => {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [thing]);
    else group.push(thing);
  }
  return groups;
};

/** The bureau of a unit: the first part of its path. */
export const bureauOf = (unit: string): string => {
  const end = unit.indexOf('.');
  return end < 0 ? unit : unit.slice(0, end);
};

/** The lowest unit that is all of these or above them. @param units of one bureau */
export const commonUnit = (units: readonly string[]): string => {
  const [first = '', ...others] = units;
  const above = unitsAbove(first).reverse();
  return above.find((unit) => others.every((other) => other === unit || other.startsWith(`${unit}.`))) ?? first;
};

/** The same answer for the same question within one computation: days and units come again and again. */
export const remembered = <K, V>(answer: (key: K) => V): ((key: K) => V) => {
  const known = new Map<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const fresh = answer(key);
    known.set(key, fresh);
    return fresh;
  };
};

/** The last of some days, of which there is at least one. */
export const lastDay = (days: readonly LegalDate[]): LegalDate => days.reduce((last, day) => (day > last ? day : last));

/** What happened within so many days of each other; `since`: the one with which there was enough. */
export interface Window<T> {
  readonly run: readonly T[];
  readonly since: T;
}

/** How windows are looked for. */
interface Windows<T> {
  /** The day of a thing, as a number of days. */
  readonly dayOf: (thing: T) => number;
  /** How many days a window has that ends with a thing: by the figure of its day and its unit. */
  readonly daysOf: (last: T) => number;
  readonly isEnough: (window: readonly T[], last: T) => boolean;
}

/** Windows of things in the order of their days in which there is enough; those that share something are one. */
export const windowsIn = <T>(ordered: readonly T[], { dayOf, daysOf, isEnough }: Windows<T>): Window<T>[] => {
  const found: { from: number; to: number; since: T }[] = [];
  let from = 0;
  for (const [to, last] of ordered.entries()) {
    const oldest = dayOf(last) - daysOf(last);
    const isWithin = (place: number): boolean => {
      const thing = ordered[place];
      return thing !== undefined && dayOf(thing) >= oldest;
    };
    while (from < to && !isWithin(from)) from += 1;
    // A longer figure reaches back again.
    while (from > 0 && isWithin(from - 1)) from -= 1;
    if (!isEnough(ordered.slice(from, to + 1), last)) continue;
    const joined = { from, to, since: last };
    for (let before = found.at(-1); before !== undefined && joined.from <= before.to; before = found.at(-1)) {
      joined.from = Math.min(joined.from, before.from);
      joined.since = before.since;
      found.pop();
    }
    found.push(joined);
  }
  return found.map(({ from: first, to, since }) => ({ run: ordered.slice(first, to + 1), since }));
};
