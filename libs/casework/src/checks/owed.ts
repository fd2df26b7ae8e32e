import type { At } from '../state/case-state.js';
import { findClock } from '../clocks/case-clocks.js';
import { addDays, daysBetween, getClockRow, versionOn, type LegalDate } from '../deadlines/index.js';
import { imposedPenalty, outstanding } from '../evolve/performance.js';
import type { Law } from '../law.js';

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
  const penalty = imposedPenalty(state);
  if (penalty === null) return { fine: 0, surcharge: 0 };
  const fine = outstanding(penalty, state.payments, state.performed).fine;
  const term = findClock(state, law, 'pay');
  if (term === undefined || day <= term.due) return { fine, surcharge: 0 };
  const { rate } = versionOn(getClockRow(law.clocks, 'surcharge'), addDays(term.due, 1));
  if (rate === null) return { fine, surcharge: 0 };
  const cap = percentOf(penalty.fine, rate.capPercent);
  const { agreement } = state.enforcement;
  const kept = agreement !== null && (agreement.brokenOn === null || day < agreement.brokenOn) ? agreement : null;
  // An agreement that is kept stops the surcharge, less what it waives (ACL Art.42).
  const until = kept !== null && kept.agreedOn < day ? kept.agreedOn : day;
  if (until <= term.due) return { fine, surcharge: 0 };
  const surcharge = Math.min(cap, grown(state, penalty.fine, term.due, until, rate.percentPerDay));
  return { fine, surcharge: Math.max(0, surcharge - (kept?.surchargeWaived ?? 0)) };
};

/** Days after the first up to the last on which a challenge was pending: they bear no surcharge (APL Art.73(3)). */
const challengedDays = ({ challenges }: Penalised, from: LegalDate, to: LegalDate): number =>
  challenges.reduce((sum, { startedOn, endedOn }) => {
    const begin = startedOn > from ? startedOn : from;
    const end = endedOn !== null && endedOn < to ? endedOn : to;
    return sum + Math.max(0, begin < end ? daysBetween(begin, end) : 0);
  }, 0);

/** Between two payments the same unpaid amount bears the surcharge of every day. */
const grown = (state: Penalised, fine: number, due: LegalDate, day: LegalDate, percentPerDay: number): number => {
  const { payments } = state;
  const paidBy = (on: LegalDate): number =>
    payments.filter((payment) => payment.paidOn <= on).reduce((sum, payment) => sum + payment.amount, 0);
  const turns = [due, ...payments.map(({ paidOn }) => paidOn).filter((on) => on > due && on < day), day].sort();
  return turns.slice(1).reduce((sum, to, place) => {
    const from = turns[place] ?? due;
    return (
      sum + percentOf(fine - paidBy(from), percentPerDay) * (daysBetween(from, to) - challengedDays(state, from, to))
    );
  }, 0);
};
