import { addDays, yearOf, type LegalDate } from '../law-data/legal-date.js';
import { dayKind, type Calendars, type DayKind } from './calendar.js';

/**
 * Looks days up in the calendars during one computation and remembers the years without a notice: a result that
 * looked at one of them is provisional.
 */
export class CalendarLookup {
  private readonly missing = new Set<number>();

  constructor(private readonly calendars: Calendars) {}

  kindOf(date: LegalDate): DayKind {
    const year = yearOf(date);
    if (!this.calendars.has(year)) this.missing.add(year);
    return dayKind(date, this.calendars);
  }

  isWorking(date: LegalDate): boolean {
    const kind = this.kindOf(date);
    return kind === 'weekday' || kind === 'make-up-work-day';
  }

  missingYears(): number[] {
    return [...this.missing].sort((a, b) => a - b);
  }
}

/** The first and the last day of an excluded period; the first day itself still counts (§2.8). */
export type Pause = readonly [from: LegalDate, to: LegalDate];

export interface DayCount {
  readonly end: LegalDate;
  /** Countable days deducted for each pause, in the pauses' order; a day inside two pauses is deducted once. */
  readonly deducted: readonly number[];
}

/** Counts `length` countable days after `start`, leaving out the days of the pauses. */
export function countDays(
  start: LegalDate,
  length: number,
  pauses: readonly Pause[],
  counts: (date: LegalDate) => boolean,
): DayCount {
  const deducted = pauses.map(() => 0);
  let end = start;
  for (let counted = 0; counted < length;) {
    end = addDays(end, 1);
    if (!counts(end)) continue;
    const paused = pauses.findIndex(([from, to]) => from < end && end <= to);
    if (paused === -1) counted += 1;
    else deducted[paused] = (deducted[paused] ?? 0) + 1;
  }
  return { end, deducted };
}
