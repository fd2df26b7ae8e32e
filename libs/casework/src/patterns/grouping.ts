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

/** What happened within so many days of the last of it, in which there is enough. */
export interface Enough<T> {
  readonly window: readonly T[];
  /** The one whose figures are counted by. */
  readonly last: T;
}

/** What happened within so many days of each other; `since`: the one with which there was enough. */
export interface Window<T> {
  readonly run: readonly T[];
  readonly since: T;
  /** Every window of it in which there is enough, in the order of their last days. */
  readonly enough: readonly Enough<T>[];
}

/** How windows are looked for. */
interface Windows<T> {
  /** The day of a thing, as a number of days. */
  readonly dayOf: (thing: T) => number;
  /** How many days a window has that ends with a thing: by the figure of its day and its unit. */
  readonly daysOf: (last: T) => number;
  readonly isEnough: (window: readonly T[], last: T) => boolean;
}

/** Places of things in their order, both of them in the window, and the one whose figures are counted by. */
interface Found<T> {
  readonly from: number;
  readonly to: number;
  readonly last: T;
}

/**
 * Windows of things in the order of their days in which there is enough; those that share something are one. Of things
 * of one day in units with different figures, that which shows more counts, in whichever order they come.
 */
export const windowsIn = <T>(ordered: readonly T[], { dayOf, daysOf, isEnough }: Windows<T>): Window<T>[] => {
  const joined: { from: number; to: number; since: T; found: readonly Found<T>[] }[] = [];
  const days = ordered.map(dayOf);
  let [from, firstOfDay] = [0, 0];
  for (const [to, thing] of ordered.entries()) {
    const day = days[to] ?? 0;
    if (days[firstOfDay] !== day) firstOfDay = to;
    const isWithin = (place: number, oldest: number): boolean => (days[place] ?? Number.NEGATIVE_INFINITY) >= oldest;
    const isWhole = days[to + 1] !== day;
    const counted = isWhole ? ordered.slice(firstOfDay, to + 1).toReversed() : [thing];
    const last = counted.find((each) => {
      const oldest = day - daysOf(each);
      while (from < to && !isWithin(from, oldest)) from += 1;
      // A longer figure reaches back again.
      while (from > 0 && isWithin(from - 1, oldest)) from -= 1;
      return isEnough(ordered.slice(from, to + 1), each);
    });
    if (last === undefined) continue;
    const own: Found<T> = { from, to, last };
    const window = { from, to, since: thing, found: [own] as readonly Found<T>[] };
    for (let before = joined.at(-1); before !== undefined && window.from <= before.to; before = joined.at(-1)) {
      window.from = Math.min(window.from, before.from);
      window.since = before.since;
      window.found = [...before.found, ...window.found];
      joined.pop();
    }
    joined.push(window);
  }
  return joined.map(({ from: first, to, since, found }) => ({
    run: ordered.slice(first, to + 1),
    since,
    enough: found.map((each) => ({ window: ordered.slice(each.from, each.to + 1), last: each.last })),
  }));
};
