import { addDays, getClockRow, versionOn } from '../deadlines/index.js';
import { dayNumber, yearOf } from '../law-data/legal-date.js';
import type { Law } from '../law.js';
import type { LawVersions } from '../standing/law-looked-at.js';
import type { CaseClock } from './computed.js';

/**
 * The version of a clock that a decision waited for, by its first day, and the years of the calendar that its term
 * runs through; the day of its start is not counted (PR Art.80). A year without a notice is named as such.
 */
export const clockVersions = ({ id, variant, start, due }: CaseClock, law: Law): LawVersions => {
  const first = yearOf(addDays(start, 1));
  const years = Array.from({ length: yearOf(due) - first + 1 }, (_, place) => first + place);
  return {
    calendars: years.map((year) => (hasNotice(law, year) ? String(year) : `${year} without notice`)).join(', '),
    [`clocks.${id}`]: versionOn(getClockRow(law.clocks, id, variant), start).validFrom,
  };
};

const hasNotice = ({ calendars }: Law, year: number): boolean => calendars.has(dayNumber(`${year}-01-01`));
