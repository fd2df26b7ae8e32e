import {
  addDays,
  getClockRow,
  legalDateOf,
  versionOn,
  type Calendars,
  type ClockTable,
  type CountedTerm,
  type LegalDate,
} from '../deadlines/index.js';
import type { LawVersions } from '../events/looked-at.js';
import { isInForce, type Dated } from '../law-data/dated.js';
import { dayNumber, yearOf } from '../law-data/legal-date.js';
import type { Law } from '../law.js';

/** The law as it is, and what of it is looked at. */
export interface WatchedLaw {
  readonly law: Law;
  /** What was looked at so far, in the versions of a day; a clock in the version of the day on which it started. */
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

/** The first days of the texts of the clocks that were counted, by clock. */
const clockVersions = (counted: readonly CountedTerm[], clocks: ClockTable): [string, string][] => {
  const versions = new Map<string, Set<string>>();
  for (const { clock, variant, start } of counted) {
    const { validFrom } = versionOn(getClockRow(clocks, clock, variant), dayOf(start));
    const name = `clocks.${clock}`;
    versions.set(name, (versions.get(name) ?? new Set()).add(validFrom));
  }
  return [...versions].map(([name, days]) => [name, [...days].sort().join(', ')]);
};

/** The years of the calendar that the terms run through; the day of a start is not counted (PR Art.80). */
const calendarYears = (counted: readonly CountedTerm[], calendars: Calendars): [string, string][] => {
  const years = new Set<number>();
  for (const { start, due } of counted) {
    const ends = [yearOf(addDays(dayOf(start), 1)), yearOf(dayOf(due))];
    for (let year = Math.min(...ends); year <= Math.max(...ends); year += 1) years.add(year);
  }
  const hasNotice = (year: number): boolean => calendars.has(dayNumber(`${year}-01-01`));
  const named = [...years]
    .sort((a, b) => a - b)
    .map((year) => (hasNotice(year) ? `${year}` : `${year} without notice`));
  return named.length === 0 ? [] : [['calendars', named.join(', ')]];
};

/** Hour clocks start and end at an instant. */
const dayOf = (text: string): LegalDate => (text.includes('T') ? legalDateOf(text) : (text as LegalDate));

/**
 * A decision names the versions of the standards, thresholds, settings, clocks and calendars that it looked at, and no
 * others. What reads the law need not know of it.
 */
export const watchedLaw = (law: Law): WatchedLaw => {
  const tables = new Map<string, readonly unknown[]>();
  const counted: CountedTerm[] = [];
  const watched = <T extends object>(name: string, whole: T): T =>
    new Proxy(whole, {
      get: (target, key): unknown => {
        const value: unknown = Reflect.get(target, key);
        if (Array.isArray(value) && value.some(isDated)) tables.set(`${name}.${String(key)}`, value);
        return value;
      },
    });
  const { discretion, settings, clocks, calendars } = law;
  return {
    law: {
      ...law,
      discretion: watched('discretion', discretion),
      settings: watched('settings', settings),
      unwatched: law,
      whenCounted: (term) => counted.push(term),
    },
    looked: (day) => {
      const standards = [...tables].map(([name, table]): [string, string] => [name, versionsOf(table, day)]);
      const rows = [...standards, ...clockVersions(counted, clocks), ...calendarYears(counted, calendars)];
      return Object.fromEntries(rows.toSorted(([a], [b]) => a.localeCompare(b)));
    },
  };
};
