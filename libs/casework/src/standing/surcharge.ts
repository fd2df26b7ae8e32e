import { computed } from '../clocks/computed.js';
import { findClock } from '../clocks/case-clocks.js';
import { addDays, daysBetween, getClockRow, versionOn, type LegalDate } from '../deadlines/index.js';
import { imposedPenalty, receivedOf } from '../evolve/performance.js';
import type { Law } from '../law.js';
import type { At } from '../state/case-state.js';

type Penalised = At<'executing' | 'performed'>;

/** Surcharge in fen by the end of a day: what has grown, and what of it an agreement that is kept gives up. */
export interface Surcharge {
  grown: number;
  waived: number;
}

/** A part of the fine and the last day on which it may be paid without a surcharge. */
interface Term {
  amount: number;
  last: LegalDate;
}

const none: Surcharge = { grown: 0, waived: 0 };

/**
 * 3 % a day of the unpaid part of the fine that is overdue, the day of payment included, at most the fine (APL Art.72;
 * PR Art.75; ACL Art.45). Confiscated gains bear none. Cut once, on the total, to whole fen.
 */
export const surchargeOn = (state: Penalised, day: LegalDate, law: Law): Surcharge => {
  const penalty = imposedPenalty(state);
  const term = findClock(state, law, 'pay');
  if (penalty === null || term === undefined || day <= term.start) return none;
  const { rate } = versionOn(getClockRow(law.clocks, 'surcharge'), addDays(term.start, 1));
  if (rate === null) return none;
  const { agreement } = state.execution.enforcement;
  const kept = agreement !== null && (agreement.brokenOn === null || day < agreement.brokenOn) ? agreement : null;
  // An agreement that is kept stops the surcharge, less what it waives (ACL Art.42).
  const until = kept !== null && kept.agreedOn < day ? kept.agreedOn : day;
  const anew = rate.afterSuit === 'anew' ? termAfterSuit(state, penalty.fine, until, law) : null;
  const terms = termsOf(state, penalty.fine, term.due).map(({ amount, last }) => ({
    amount,
    last: anew !== null && anew > last ? anew : last,
  }));
  const sum = fenDays(state, penalty.fine, terms, until);
  const cap = Math.floor((penalty.fine * rate.capPercent) / 100);
  const grown = Math.min(cap, Math.floor((sum * rate.percentPerDay) / 100));
  return { grown, waived: Math.min(grown, kept?.surchargeWaived ?? 0) };
};

/** The fine in one sum, or the instalments, of which only a missed one is overdue (PR Art.74). */
const termsOf = ({ execution }: Penalised, fine: number, due: LegalDate): Term[] =>
  execution.enforcement.deferral?.instalments.map(({ amount, payBy }) => ({ amount, last: payBy })) ?? [
    { amount: fine, last: due },
  ];

/** No day on which money is overdue comes after it. */
const notYet = '9999-12-31';

/**
 * The end of the new term to pay, from the receipt of the final judgment; while a suit is pending there is none yet
 * (dated setting `afterSuit`; APL Art.73(3)). A suit that was withdrawn, or came after the fine was paid, only
 * interrupts.
 */
const termAfterSuit = (
  { challenges, execution: { servedOn, payments } }: Penalised,
  fine: number,
  day: LegalDate,
  law: Law,
): LegalDate | null => {
  const suit = challenges.brought.findLast(
    ({ kind, startedOn, findings }) =>
      kind === 'suit' &&
      startedOn >= servedOn &&
      startedOn < day &&
      findings.at(-1)?.outcome !== 'withdrawn' &&
      receivedOf(
        payments.filter(({ paidOn }) => paidOn <= startedOn),
        'fine',
      ) < fine,
  );
  if (suit === undefined) return null;
  if (suit.endedOn === null || suit.endedOn > day) return notYet;
  return computed({ id: 'pay', start: suit.endedOn, stoppedOn: null }, law).due;
};

/** Overdue fen of every day added up: between two turns the same sum is overdue each day. */
const fenDays = (state: Penalised, fine: number, terms: readonly Term[], until: LegalDate): number => {
  const { payments } = state.execution;
  const turns = [...terms.map(({ last }) => last), ...payments.map(({ paidOn }) => paidOn)].filter((on) => on < until);
  const days = [...new Set([...turns, until])].sort();
  return days.slice(1).reduce((sum, to, place) => {
    const from = days[place] ?? to;
    const paid = receivedOf(
      payments.filter(({ paidOn }) => paidOn <= from),
      'fine',
    );
    const notDue = terms.reduce((total, { amount, last }) => total + (last > from ? amount : 0), 0);
    return sum + Math.max(0, fine - paid - notDue) * (daysBetween(from, to) - challengedDays(state, from, to));
  }, 0);
};

/** Days after the first up to the last on which a challenge was pending: they bear no surcharge (APL Art.73(3)). */
const challengedDays = ({ challenges }: Penalised, from: LegalDate, to: LegalDate): number =>
  challenges.brought.reduce((sum, { startedOn, endedOn }) => {
    const begin = startedOn > from ? startedOn : from;
    const end = endedOn !== null && endedOn < to ? endedOn : to;
    return sum + Math.max(0, begin < end ? daysBetween(begin, end) : 0);
  }, 0);
