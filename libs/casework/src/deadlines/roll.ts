import { addDays, type LegalDate } from '../law-data/legal-date.js';
import type { ClockTable, RollRule } from './clock-table.js';
import type { CalendarLookup } from './day-count.js';

/** The last day of the term after rolling off rest days. `start` dates the setting for ordinary weekends. */
export function rollOff(
  end: LegalDate,
  rule: RollRule,
  start: LegalDate,
  settings: ClockTable['rollOnOrdinaryWeekends'],
  lookup: CalendarLookup,
): { due: LegalDate; over: LegalDate[] } {
  const isRestDay = restDays(rule, start, settings, lookup);
  const over: LegalDate[] = [];
  let due = end;
  while (isRestDay(due)) {
    over.push(due);
    due = addDays(due, 1);
  }
  return { due, over };
}

function restDays(
  rule: RollRule,
  start: LegalDate,
  settings: ClockTable['rollOnOrdinaryWeekends'],
  lookup: CalendarLookup,
): (date: LegalDate) => boolean {
  if (rule === 'never') return () => false;
  const weekendsToo =
    rule === 'any-rest-day' ||
    settings.some(
      ({ validFrom, validTo, value }) => value && validFrom <= start && (validTo === null || start <= validTo),
    );
  return (date) => (weekendsToo ? !lookup.isWorking(date) : lookup.kindOf(date) === 'announced-off');
}
