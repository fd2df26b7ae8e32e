import { daysBetween, type LegalDate } from '../deadlines/index.js';

/** What the surcharge on a fine is computed from. Days are days of law, amounts fen. */
export interface Overdue {
  /** Parts of the fine with the last day on which each could be paid: one, or the instalments of a deferral. */
  terms: readonly { amount: number; payBy: LegalDate }[];
  payments: readonly { amount: number; paidOn: LegalDate }[];
  /** Times in which nothing grows: from the day after the first to the last day; null while it lasts. */
  stopped: readonly { from: LegalDate; to: LegalDate | null }[];
  percentPerDay: number;
}

/**
 * The surcharge that has grown by the end of a day (APL Art.72; PR Art.75): on what of the fine was due and unpaid, for
 * each day after the term, the day of a payment included. Cut to whole fen once, on the total.
 * @returns fen, not capped.
 */
export const grownBy = (day: LegalDate, { terms, payments, stopped, percentPerDay }: Overdue): number => {
  const begin = terms.map(({ payBy }) => payBy).sort()[0] ?? day;
  const turns = [
    begin,
    ...terms.map(({ payBy }) => payBy),
    ...payments.map(({ paidOn }) => paidOn),
    ...stopped.flatMap(({ from, to }) => (to === null ? [from] : [from, to])),
    day,
  ]
    .filter((turn) => turn >= begin && turn <= day)
    .sort();
  // From one turn to the next the same amount is overdue, or nothing grows.
  const fenDays = turns.slice(1).reduce((sum, to, place) => {
    const from = turns[place] ?? begin;
    if (stopped.some((each) => each.from <= from && (each.to === null || each.to >= to))) return sum;
    const due = total(terms.filter(({ payBy }) => payBy <= from));
    const paid = total(payments.filter(({ paidOn }) => paidOn <= from));
    return sum + Math.max(0, due - paid) * daysBetween(from, to);
  }, 0);
  return Math.floor((fenDays * percentPerDay) / 100);
};

const total = (sums: readonly { amount: number }[]): number => sums.reduce((sum, { amount }) => sum + amount, 0);
