import { addDays, dayNumber, daysBetween, yearOf, type LegalDate } from '../law-data/legal-date.js';
import { addWorkingDays, isWorkingDay, type Calendars } from './calendar.js';

/** How far ahead the days are told, in days: longer than any clock that counts working days. */
const daysAhead = 400;

/** The calendar from today on, for whoever counts working days elsewhere. */
export interface DaysAround {
  readonly today: LegalDate;
  /** Up to this day a clock that ends is due soon. */
  readonly soon: LegalDate;
  /** The last day that is told. */
  readonly until: LegalDate;
  /** Every day after today that is no working day; in a year without its notice Saturdays and Sundays. */
  readonly daysOff: readonly LegalDate[];
  /** Years among them whose notice is not known yet: what is counted in them may move. */
  readonly yearsWithoutNotice: readonly number[];
}

const yearsBetween = (from: LegalDate, to: LegalDate): number[] =>
  Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, place) => yearOf(from) + place);

/** A notice says of every day of its year what kind it is. */
const hasNotice = (year: number, calendars: Calendars): boolean => calendars.has(dayNumber(`${year}-01-01`));

/** @param soonWorkingDays so many working days before its end a clock is due soon */
export const daysAround = (today: LegalDate, soonWorkingDays: number, calendars: Calendars): DaysAround => {
  const until = addDays(today, daysAhead);
  const days = Array.from({ length: daysBetween(today, until) }, (_, place) => addDays(today, place + 1));
  return {
    today,
    soon: addWorkingDays(today, soonWorkingDays, calendars),
    until,
    daysOff: days.filter((day) => !isWorkingDay(day, calendars)),
    yearsWithoutNotice: yearsBetween(today, until).filter((year) => !hasNotice(year, calendars)),
  };
};
