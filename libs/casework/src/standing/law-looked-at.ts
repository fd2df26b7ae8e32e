import type { LegalDate } from '../deadlines/index.js';
import { isInForce, type Dated } from '../law-data/dated.js';
import type { Law } from '../law.js';

/** The first days of the entries of dated tables that were in force, by table: "discretion.bands" → "2022-10-08". */
export type LawVersions = Readonly<Record<string, string>>;

/** The law as it is, and which of its dated tables a decision looked at. */
export interface WatchedLaw {
  readonly law: Law;
  /** What was looked at so far, in the versions of a day. */
  readonly looked: (day: LegalDate) => LawVersions;
}

const isDated = (entry: unknown): entry is Dated =>
  typeof entry === 'object' && entry !== null && 'validFrom' in entry && 'validTo' in entry;

/** Entries in force on a day: several where places differ, as hearing thresholds do. */
const versionsOf = (table: readonly unknown[], day: LegalDate): string =>
  [
    ...new Set(
      table
        .filter(isDated)
        .filter((entry) => isInForce(entry, day))
        .map(({ validFrom }) => validFrom),
    ),
  ].join(', ');

/** A decision names the versions of the standards, thresholds and settings that it looked at, and no others. */
export const watchedLaw = (law: Law): WatchedLaw => {
  const tables = new Map<string, readonly unknown[]>();
  const watched = <T extends object>(name: string, whole: T): T =>
    new Proxy(whole, {
      get: (target, key): unknown => {
        const value: unknown = Reflect.get(target, key);
        if (Array.isArray(value) && value.some(isDated)) tables.set(`${name}.${String(key)}`, value);
        return value;
      },
    });
  return {
    law: { ...law, discretion: watched('discretion', law.discretion), settings: watched('settings', law.settings) },
    looked: (day) =>
      Object.fromEntries(
        [...tables].toSorted(([a], [b]) => a.localeCompare(b)).map(([name, table]) => [name, versionsOf(table, day)]),
      ),
  };
};
