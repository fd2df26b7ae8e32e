import { addMonths, dateOfDay, dayNumber, daysBetween, instantMs, type LegalDate } from '../law-data/legal-date.js';
import type { CalendarLookup } from './calendar-lookup.js';
import type { ClockTable, ClockUnit, ClockVersion } from './clock-table.js';
import { countDays, refuseIfTooFar, type DayCount, type ExcludedDays } from './day-count.js';
import { DeadlineError } from './deadline-error.js';
import { rollOff } from './roll.js';
import type { Pause, Step } from './steps.js';

/** A term of days to be counted: everything but the hours. */
export interface Term {
  readonly start: LegalDate;
  readonly version: ClockVersion;
  readonly pauses: readonly Pause[];
  readonly extension: number;
  readonly lookup: CalendarLookup;
}

interface CountedTerm {
  readonly due: string;
  readonly steps: readonly Step[];
}

/** Counts forward: the start day is not counted, an extension is added to the unrolled end, which rolls once. */
export const dueAfter = (term: Term, weekendSetting: ClockTable['rollOnOrdinaryWeekends']): CountedTerm => {
  const { start, version, pauses, extension, lookup } = term;
  const byWorkingDays = version.unit === 'WD';
  const length = daysToCount(start, version.length + extension, version.unit);
  const excluded = pauses.map(([from, to]) => ({ from: dayNumber(from), to: dayNumber(to) }));
  const counts = byWorkingDays ? (day: number) => lookup.isWorking(day) : () => true;
  const first = dayNumber(start);
  const roll = (day: number): number => rollOff(day, version.roll, start, weekendSetting, lookup);
  const { end, due, deducted } = stoppedAtItsEnd(countDays(first, length, excluded, counts), {
    first,
    excluded,
    counts,
    roll,
  });
  const steps: Step[] = pauses.map(([from, to], index) => ({
    kind: 'pause',
    from,
    to,
    deducted: deducted[index] ?? 0,
  }));
  if (extension > 0) {
    const approvers = version.extensions.map(({ approver }) => approver);
    steps.push({ kind: 'extension', length: extension, unit: version.unit, approvers });
  }
  if (byWorkingDays) steps.push(...daysOffStep(first + 1, end, lookup));
  steps.push({ kind: 'end', on: dateOfDay(end), counted: length, unit: byWorkingDays ? 'WD' : 'CD' });
  if (due > end) {
    const over = Array.from({ length: due - end }, (_, index) => dateOfDay(end + index));
    steps.push({ kind: 'roll', from: dateOfDay(end), to: dateOfDay(due), over });
  }
  return { due: dateOfDay(due), steps };
};

/**
 * A term that is stopped on its last day, or on a rest day over which it rolls, has not ended: its last day is then the
 * first on which it runs again (PR Art.64, 80 [I]), the last of the excluded period.
 */
const stoppedAtItsEnd = (
  { end, deducted }: DayCount,
  term: {
    readonly first: number;
    readonly excluded: readonly ExcludedDays[];
    readonly counts: (day: number) => boolean;
    readonly roll: (day: number) => number;
  },
): DayCount & { readonly due: number } => {
  const { first, excluded, counts, roll } = term;
  const due = roll(end);
  const place = excluded.findIndex(({ from, to }) => end <= from && from <= due && due < to);
  const stop = excluded[place];
  if (stop === undefined) return { end, due, deducted };
  refuseIfTooFar(first, stop.to);
  let resumed = stop.to;
  while (!counts(resumed)) resumed += 1;
  const leftOut = Array.from({ length: stop.to - stop.from }, (_, day) => stop.from + 1 + day).filter(counts).length;
  const after = deducted.map((days, at) => (at === place ? days + leftOut : days));
  return stoppedAtItsEnd({ end: resumed, deducted: after }, term);
};

/**
 * Counts back from the day in `start`: the latest day that leaves `length` full days between the two (§2.8). It may be
 * a rest day, since what is served on one is served.
 * @throws {DeadlineError} `too-far` when that lies more than `mostDaysCounted` days back.
 */
export const dueBefore = (term: Term): CountedTerm => {
  const { start, version, lookup } = term;
  const event = dayNumber(start);
  let firstFullDay = event;
  for (let counted = 0; counted < version.length;) {
    firstFullDay -= 1;
    refuseIfTooFar(event, firstFullDay);
    if (version.unit !== 'WD' || lookup.isWorking(firstFullDay)) counted += 1;
  }
  const due = dateOfDay(firstFullDay - 1);
  const daysOff = version.unit === 'WD' ? daysOffStep(firstFullDay, event - 1, lookup) : [];
  return { due, steps: [...daysOff, { kind: 'end', on: due, counted: version.length, unit: version.unit }] };
};

/** Hours run from the minute of the act, on rest days too, and never roll. */
export const dueByHour = (start: string, version: ClockVersion): CountedTerm => {
  if (!start.includes('T')) {
    throw new DeadlineError(
      'invalid-start',
      'start',
      `hours need an instant, as 2026-03-02T10:30:00+08:00, not "${start}"`,
    );
  }
  const minute = Math.floor(instantMs(start, 'start') / 60_000);
  const due = new Date((minute + version.length * 60) * 60_000).toISOString();
  return { due, steps: [{ kind: 'end', on: due, counted: version.length, unit: 'h' }] };
};

/** Months and years end on the corresponding day; from there on they are days, so that a pause can move them. */
const daysToCount = (start: LegalDate, length: number, unit: ClockUnit): number => {
  const monthsEach = unit === 'Y' ? 12 : unit === 'MO' ? 1 : 0;
  return monthsEach === 0 ? length : daysBetween(start, addMonths(start, length * monthsEach));
};

/** What made the count of working days longer or shorter than Monday to Friday, `from` and `to` included. */
const daysOffStep = (from: number, to: number, lookup: CalendarLookup): Step[] => {
  const announced: LegalDate[] = [];
  const makeUpWorkDays: LegalDate[] = [];
  let weekendDays = 0;
  for (let day = from; day <= to; day += 1) {
    const kind = lookup.kindOf(day);
    if (kind === 'announced-off') announced.push(dateOfDay(day));
    if (kind === 'make-up-work-day') makeUpWorkDays.push(dateOfDay(day));
    if (kind === 'weekend') weekendDays += 1;
  }
  if (announced.length + weekendDays + makeUpWorkDays.length === 0) return [];
  return [{ kind: 'days-off', announced, weekendDays, makeUpWorkDays }];
};
