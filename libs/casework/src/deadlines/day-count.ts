import { DeadlineError } from './deadline-error.js';

/** An excluded period by day numbers: its first day itself still counts, its last does not (§2.8). */
export interface ExcludedDays {
  readonly from: number;
  readonly to: number;
}

export interface DayCount {
  readonly end: number;
  /** Countable days deducted for each period, in their order; a day inside two of them is deducted once. */
  readonly deducted: readonly number[];
}

/**
 * No term of law with its pauses reaches further: a hundred years. What does is a slip, and counting it would hold up
 * everybody.
 */
export const mostDaysCounted = 36_525;

/**
 * Counts `length` countable days after `start`, leaving out the excluded ones. All days by number.
 * @throws {DeadlineError} `too-far` when the end lies more than `mostDaysCounted` days after the start; no more days
 * than that are looked at.
 */
export const countDays = (
  start: number,
  length: number,
  excluded: readonly ExcludedDays[],
  counts: (day: number) => boolean,
): DayCount => {
  const deducted = excluded.map(() => 0);
  let end = start;
  for (let counted = 0; counted < length;) {
    end += 1;
    refuseIfTooFar(start, end);
    if (!counts(end)) continue;
    const within = excluded.findIndex(({ from, to }) => from < end && end <= to);
    if (within === -1) counted += 1;
    else deducted[within] = (deducted[within] ?? 0) + 1;
  }
  return { end, deducted };
};

/**
 * Refuses to look at a day that no term reaches. Both by number, counted on or back.
 * @throws {DeadlineError} `too-far` when they lie more than `mostDaysCounted` days apart.
 */
export const refuseIfTooFar = (from: number, day: number): void => {
  if (Math.abs(day - from) <= mostDaysCounted) return;
  throw new DeadlineError(
    'too-far',
    'extensionDays',
    `a term with its pauses may reach ${mostDaysCounted} days at most`,
  );
};
