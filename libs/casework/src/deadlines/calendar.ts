import { JsonReader } from '../law-data/json-reader.js';
import { dateOfDay, dayNumber, isWeekend, yearOf, type LegalDate } from '../law-data/legal-date.js';
import { countDays } from './day-count.js';
import { DeadlineError } from './deadline-error.js';

export type DayKind = 'weekday' | 'make-up-work-day' | 'announced-off' | 'weekend';

/**
 * What kind of day each day of the loaded years is, by day number. A day of a year without a notice is not in it:
 * it counts Monday to Friday, provisionally.
 */
export type Calendars = ReadonlyMap<number, DayKind>;

/** What a yearly notice of the State Council General Office says (节假日安排). */
export interface CalendarNotice {
  readonly year: number;
  /** Day of the notice: nobody knew it before. null where the table does not say, and then it is taken as known. */
  readonly issuedOn: LegalDate | null;
  readonly days: Calendars;
}

/**
 * Reads `data/calendars/*.json`, the yearly notices: days off, and weekend days that are worked.
 * @throws {LawDataError} naming year and field.
 */
export const parseNotices = (files: readonly unknown[]): CalendarNotice[] => {
  const years = new Set<number>();
  return files.map((file) => {
    const reader = new JsonReader(file, 'calendar');
    const year = reader.field('year').integer(1949, lastYear);
    if (years.has(year)) throw new JsonReader(year, 'year').wrong('must not be loaded twice');
    years.add(year);
    const named = new JsonReader(file, `calendar ${year}`);
    const issuedOn = named.field('issuedOn').orNull((field) => field.date());
    return { year, issuedOn, days: readYear(named, year) };
  });
};

/** The days of all years that have their notice. */
export const calendarsOf = (notices: readonly CalendarNotice[]): Calendars =>
  new Map(notices.flatMap(({ days }) => [...days]));

/** The same of the files. @throws {LawDataError} */
export const parseCalendars = (files: readonly unknown[]): Calendars => calendarsOf(parseNotices(files));

/** Beyond it nothing is counted: entries reach twenty years ahead, terms three. */
const lastYear = 2100;

const readYear = (reader: JsonReader, year: number): Map<number, DayKind> => {
  const days = new Map<number, DayKind>();
  const lastDay = dayNumber(`${year}-12-31`);
  for (let day = dayNumber(`${year}-01-01`); day <= lastDay; day += 1) days.set(day, withoutNotice(day));
  const inYear = (field: JsonReader): number => {
    const date = field.date();
    if (yearOf(date) !== year) throw field.wrong(`must be a day of ${year}`);
    return dayNumber(date);
  };
  for (const period of reader.field('off').list()) {
    const [from, to] = [inYear(period.field('from')), inYear(period.field('to'))];
    if (to < from) throw period.wrong('must not end before it begins');
    for (let day = from; day <= to; day += 1) days.set(day, 'announced-off');
  }
  for (const field of reader.field('makeUpWorkDays').list()) {
    const day = inYear(field);
    if (!isWeekend(day)) throw field.wrong('must be a Saturday or Sunday');
    if (days.get(day) === 'announced-off') throw field.wrong('must not be named off as well');
    days.set(day, 'make-up-work-day');
  }
  return days;
};

/** What kind of day it is as far as known: without a notice only Saturday and Sunday are. */
export const dayKind = (day: number, calendars: Calendars): DayKind => calendars.get(day) ?? withoutNotice(day);

export const isWorking = (kind: DayKind): boolean => kind === 'weekday' || kind === 'make-up-work-day';

export const isWorkingDay = (date: LegalDate, calendars: Calendars): boolean =>
  isWorking(dayKind(dayNumber(date), calendars));

/**
 * The `count`-th working day after `start`; the start day is not counted (PR Art.80).
 * @throws {DeadlineError} `invalid-count` unless it is a whole number of 0 or more, `too-far` beyond `mostDaysCounted`
 * days.
 */
export const addWorkingDays = (start: LegalDate, count: number, calendars: Calendars): LegalDate => {
  if (!Number.isInteger(count) || count < 0)
    throw new DeadlineError('invalid-count', 'count', `${count} is not a whole number of 0 or more`);
  return dateOfDay(countDays(dayNumber(start), count, [], (day) => isWorking(dayKind(day, calendars))).end);
};

/** 150 years: from the first day that may be entered (1949-10-01) to the last one, until the year 2079. */
const mostDaysBetween = 54_787;

/**
 * Working days after `from` up to and including `to`; 0 when `to` is not later.
 * @throws {DeadlineError} `too-far` when `to` lies more than `mostDaysBetween` days later; no day is looked at then.
 */
export const workingDaysBetween = (from: LegalDate, to: LegalDate, calendars: Calendars): number => {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  if (last - first > mostDaysBetween)
    throw new DeadlineError('too-far', 'to', `from ${from} to ${to} are more than the ${mostDaysBetween} days counted`);
  let count = 0;
  for (let day = first + 1; day <= last; day += 1) if (isWorking(dayKind(day, calendars))) count += 1;
  return count;
};

const withoutNotice = (day: number): DayKind => (isWeekend(day) ? 'weekend' : 'weekday');
