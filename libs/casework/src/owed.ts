import type { At } from './case-state.js';
import { findClock } from './case-clocks.js';
import { addDays, daysBetween, getClock, versionOn, type LegalDate } from './deadlines/index.js';
import { outstanding } from './evolve.js';
import type { Law } from './law.js';

/** What a party owes on a day, in fen. */
export interface Owed {
  fine: number;
  /** 3 % of the unpaid fine for each day after the term, at most the fine (APL Art.72; ACL Art.45). */
  surcharge: number;
}

type Penalised = At<'executing' | 'performed'>;

const percentOf = (amount: number, percent: number): number => Math.floor((amount * percent) / 100);

/** The unpaid fine and the surcharge that has grown on it by the end of a day. Whole fen, cut. */
export const owedOn = (state: Penalised, day: LegalDate, law: Law): Owed => {
  if (state.decision.outcome !== 'penalty') return { fine: 0, surcharge: 0 };
  const { penalty } = state.decision.handling;
  const fine = outstanding(penalty, state.payments, state.performed).fine;
  const term = findClock(state, law, 'pay');
  if (term === undefined || day <= term.due) return { fine, surcharge: 0 };
  const { rate } = versionOn(getClock(law.clocks, 'surcharge'), addDays(term.due, 1));
  if (rate === null) return { fine, surcharge: 0 };
  const cap = percentOf(penalty.fine, rate.capPercent);
  return { fine, surcharge: Math.min(cap, grown(state, penalty.fine, term.due, day, rate.percentPerDay)) };
};

/** Between two payments the same unpaid amount bears the surcharge of every day. */
const grown = (
  { payments }: Penalised,
  fine: number,
  due: LegalDate,
  day: LegalDate,
  percentPerDay: number,
): number => {
  const paidBy = (on: LegalDate): number =>
    payments.filter((payment) => payment.paidOn <= on).reduce((sum, payment) => sum + payment.amount, 0);
  const turns = [due, ...payments.map(({ paidOn }) => paidOn).filter((on) => on > due && on < day), day].sort();
  return turns.slice(1).reduce((sum, to, place) => {
    const from = turns[place] ?? due;
    return sum + percentOf(fine - paidBy(from), percentPerDay) * daysBetween(from, to);
  }, 0);
};
