import { JsonReader } from '../law-data/json-reader.js';
import { addDays, daysBetween, weekday, yearOf, type LegalDate } from '../law-data/legal-date.js';

/** One year's notice of the State Council General Office (节假日安排): days off, and weekend days that are worked. */
export interface CalendarYear {
  readonly year: number;
  readonly off: ReadonlySet<LegalDate>;
  readonly makeUpWorkDays: ReadonlySet<LegalDate>;
  readonly citation: { readonly source: string; readonly documentNumber: string };
}

/** The loaded notices by year. A year that is missing counts Monday to Friday, provisionally. */
export type Calendars = ReadonlyMap<number, CalendarYear>;

export type DayKind = 'weekday' | 'make-up-work-day' | 'announced-off' | 'weekend';

/** Reads `data/calendars/*.json`. Throws `LawDataError` naming year and field. */
export function parseCalendars(files: readonly unknown[]): Calendars {
  const calendars = new Map<number, CalendarYear>();
  for (const file of files) {
    const year = new JsonReader(file, 'calendar').field('year').integer(1949);
    if (calendars.has(year)) throw new JsonReader(year, 'year').wrong('is loaded twice');
    calendars.set(year, readYear(new JsonReader(file, `calendar ${year}`), year));
  }
  return calendars;
}

function readYear(reader: JsonReader, year: number): CalendarYear {
  const inYear = (field: JsonReader): LegalDate => {
    const date = field.date();
    if (yearOf(date) !== year) throw field.wrong(`must be a day of ${year}`);
    return date;
  };
  const makeUpWorkDays = reader
    .field('makeUpWorkDays')
    .list()
    .map((day) => {
      const date = inYear(day);
      if (!isWeekend(date)) throw day.wrong('must be a Saturday or Sunday');
      return date;
    });
  const off = reader
    .field('off')
    .list()
    .flatMap((period) => {
      const from = inYear(period.field('from'));
      const length = daysBetween(from, inYear(period.field('to')));
      if (length < 0) throw period.wrong('must not end before it begins');
      return Array.from({ length: length + 1 }, (_, index) => addDays(from, index));
    });
  const both = makeUpWorkDays.find((date) => off.includes(date));
  if (both !== undefined) throw reader.wrong(`must not name ${both} both off and worked`);
  const citation = reader.field('citation');
  return {
    year,
    off: new Set(off),
    makeUpWorkDays: new Set(makeUpWorkDays),
    citation: { source: citation.field('source').text(), documentNumber: citation.field('documentNumber').text() },
  };
}

/** What kind of day it is; without a loaded notice only Saturday and Sunday are known. */
export function dayKind(date: LegalDate, calendars: Calendars): DayKind {
  const calendar = calendars.get(yearOf(date));
  if (calendar?.off.has(date) === true) return 'announced-off';
  if (calendar?.makeUpWorkDays.has(date) === true) return 'make-up-work-day';
  return isWeekend(date) ? 'weekend' : 'weekday';
}

export function isWorkingDay(date: LegalDate, calendars: Calendars): boolean {
  const kind = dayKind(date, calendars);
  return kind === 'weekday' || kind === 'make-up-work-day';
}

/** The `count`-th working day after `start`; the start day is not counted (PR Art.80). */
export function addWorkingDays(start: LegalDate, count: number, calendars: Calendars): LegalDate {
  let date = start;
  for (let counted = 0; counted < count;) {
    date = addDays(date, 1);
    if (isWorkingDay(date, calendars)) counted += 1;
  }
  return date;
}

/** Working days after `from` up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: LegalDate, to: LegalDate, calendars: Calendars): number {
  let count = 0;
  for (let date = from; date < to;) {
    date = addDays(date, 1);
    if (isWorkingDay(date, calendars)) count += 1;
  }
  return count;
}

function isWeekend(date: LegalDate): boolean {
  const day = weekday(date);
  return day === 0 || day === 6;
}
