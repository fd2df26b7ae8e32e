import { inForce } from '../law-data/dated.js';
import type { LegalDate } from '../law-data/legal-date.js';
import type { CalendarLookup } from './calendar-lookup.js';
import type { ClockTable, RollRule } from './clock-table.js';
import { refuseIfTooFar } from './day-count.js';

type WeekendSetting = ClockTable['rollOnOrdinaryWeekends'];

/**
 * The last day of the term (by number) after rolling off rest days. `start` dates the setting for ordinary weekends.
 * @throws {DeadlineError} `too-far` when no working day comes within `mostDaysCounted` days.
 */
export const rollOff = (
  end: number,
  rule: RollRule,
  start: LegalDate,
  setting: WeekendSetting,
  lookup: CalendarLookup,
): number => {
  const isRestDay = restDays(rule, start, setting, lookup);
  let due = end;
  while (isRestDay(due)) {
    due += 1;
    refuseIfTooFar(end, due);
  }
  return due;
};

const restDays = (
  rule: RollRule,
  start: LegalDate,
  setting: WeekendSetting,
  lookup: CalendarLookup,
): ((day: number) => boolean) => {
  if (rule === 'never') return () => false;
  const weekendsToo = rule === 'any-rest-day' || inForce(setting, start)?.value === true;
  return (day) => (weekendsToo ? !lookup.isWorking(day) : lookup.kindOf(day) === 'announced-off');
};
