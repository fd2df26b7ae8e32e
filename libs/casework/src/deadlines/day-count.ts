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

/** Counts `length` countable days after `start`, leaving out the excluded ones. All days by number. */
export function countDays(
  start: number,
  length: number,
  excluded: readonly ExcludedDays[],
  counts: (day: number) => boolean,
): DayCount {
  const deducted = excluded.map(() => 0);
  let end = start;
  for (let counted = 0; counted < length;) {
    end += 1;
    if (!counts(end)) continue;
    const within = excluded.findIndex(({ from, to }) => from < end && end <= to);
    if (within === -1) counted += 1;
    else deducted[within] = (deducted[within] ?? 0) + 1;
  }
  return { end, deducted };
}
