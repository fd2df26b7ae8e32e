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
