import { calendarsOf, parseClocks, parseNotices } from '../deadlines/index.js';
import { LawDataError } from '../law-data/law-data-error.js';
import { parseSettings } from '../law-data/settings.js';
import type { Law } from '../law.js';
import type { LawsAround } from './law-changes.js';

/** Tables that deadlines are counted by, by the names that a question has for them. */
export const tablesToTry = ['calendar', 'clocks', 'settings'] as const;

export type TableToTry = (typeof tablesToTry)[number];

/** A file of data/ that cannot be used as it is: which, where in it, and what would be right. */
export interface WrongTable {
  readonly table: TableToTry;
  readonly place: string;
  readonly reason: string;
}

const read: Readonly<Record<TableToTry, (law: Law, file: unknown) => Law>> = {
  /** In place of the notice of its year, where that is there. */
  calendar: (law, file) => {
    const given = parseNotices([file]);
    const notices = [...law.notices.filter(({ year }) => given.every((own) => own.year !== year)), ...given];
    return { ...law, notices, calendars: calendarsOf(notices) };
  },
  clocks: (law, file) => ({ ...law, clocks: parseClocks(file) }),
  settings: (law, file) => ({ ...law, settings: parseSettings(file) }),
};

/**
 * The tables in force, and the same with files of data/ as they might be: the calendar of a year
 * (`calendars/<year>.json`), `clocks.json`, `settings.json`.
 */
export const lawsWithTables = (
  files: Readonly<Partial<Record<TableToTry, unknown>>>,
  law: Law,
): LawsAround | WrongTable => {
  let after = law;
  for (const table of tablesToTry)
    try {
      if (files[table] !== undefined) after = read[table](after, files[table]);
    } catch (error) {
      if (error instanceof LawDataError) return { table, place: error.field, reason: error.reason };
      throw error;
    }
  return { before: law, after };
};
