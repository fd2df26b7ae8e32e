/** The days off of one month. */
export interface Month {
  /** `2026-10` */
  readonly month: string;
  readonly days: readonly number[];
}

/** Days, `2026-10-01`, by their months, in order. */
export const byMonth = (days: readonly string[]): Month[] => {
  const months = new Map<string, number[]>();
  for (const each of days.toSorted()) {
    const month = each.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), Number(each.slice(8))]);
  }
  return [...months].map(([month, ofMonth]) => ({ month, days: ofMonth }));
};
