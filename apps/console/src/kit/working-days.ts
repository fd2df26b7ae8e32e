/** The calendar around today, as GET /calendar tells it. */
export interface Calendar {
  readonly today: string;
  /** Up to this day a clock that ends is due soon. */
  readonly soon: string;
  /** Every day of the time told that is no working day. */
  readonly daysOff: readonly string[];
  readonly until: string;
  /** Years whose notice on days off is not known yet. */
  readonly yearsWithoutNotice: readonly number[];
}

const dayMs = 86_400_000;
const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayMs;

/** Days from one legal day to another. */
export const daysBetween = (from: string, to: string): number => numberOf(to) - numberOf(from);

/** Working days after today up to and with a day; null where the calendar does not reach so far. */
export const workingDaysLeft = ({ today, daysOff, until }: Calendar, due: string): number | null => {
  if (due > until || due < today) return null;
  const off = daysOff.filter((day) => today < day && day <= due).length;
  return daysBetween(today, due) - off;
};

/** The first year up to and with a day whose days off are not known yet; null where all are. */
export const yearInDoubt = ({ yearsWithoutNotice }: Calendar, due: string): number | null =>
  yearsWithoutNotice.find((year) => `${year}-01-01` <= due) ?? null;
