import { computed } from '../clocks/computed.js';
import { addDays, daysBetween, getClockRow, versionOn, type LegalDate } from '../deadlines/index.js';
import { imposedPenalty, receivedOf } from '../evolve/performance.js';
import type { Law } from '../law.js';
import type { At } from '../state/case-state.js';
import type { Challenge } from '../state/challenges.js';

type Penalised = At<'executing' | 'performed'>;

/** Surcharge in fen by the end of a day: what has grown, and what of it an agreement that is kept gives up. */
export interface Surcharge {
  grown: number;
  waived: number;
}

const none: Surcharge = { grown: 0, waived: 0 };

/**
 * 3 % a day of the unpaid part of the fine that is overdue, the day of payment included, at most the fine (APL Art.72;
 * PR Art.75; ACL Art.45). Confiscated gains bear none. Cut once, on the total, to whole fen: in whole numbers that do
 * not lose a fen of a large sum.
 */
export const surchargeOn = (state: Penalised, day: LegalDate, law: Law): Surcharge => {
  const fine = imposedPenalty(state)?.fine ?? 0;
  const { rate } = versionOn(getClockRow(law.clocks, 'surcharge'), addDays(state.servedOn, 1));
  if (fine === 0 || rate === null || !bearsSurcharge(state)) return none;
  const kept = agreementOn(state, day);
  // An agreement that is kept, and the end of the execution, stop the surcharge (ACL Art.40, 42).
  const until = [kept?.agreedOn, executionEnd(state)].reduce<LegalDate>(
    (first, on) => (on != null && on < first ? on : first),
    day,
  );
  const term = payBy(state.servedOn, law);
  const anew = rate.afterSuit === 'anew' ? termAfterSuit(state, fine, day, law) : null;
  const sum = fenDays(state, fine, anew !== null && anew > term ? anew : term, until);
  const cap = (BigInt(fine) * BigInt(rate.capPercent)) / 100n;
  const cut = (sum * BigInt(rate.percentPerDay)) / 100n;
  const grown = Number(cut < cap ? cut : cap);
  return { grown, waived: Math.min(grown, kept?.surchargeWaived ?? 0) };
};

/** The decision must say that a late fine bears a surcharge; one that says it bears none is kept to (ACL Art.45(1)). */
const bearsSurcharge = ({ decision }: Penalised): boolean =>
  decision.outcome !== 'penalty' || decision.payment?.surchargeApplies !== false;

/** The agreement that is kept on a day; one that was broken since counts as if there had been none (ACL Art.42). */
const agreementOn = ({ enforcement: { agreement } }: Penalised, day: LegalDate) =>
  agreement !== null && agreement.agreedOn <= day && (agreement.brokenOn === null || day < agreement.brokenOn)
    ? agreement
    : null;

/** The day on which the bureau or the court ended the execution, of which the surcharge is one way (ACL Art.12(1)). */
const executionEnd = ({ enforcement: { ended, rulings } }: Penalised): LegalDate | null =>
  ended?.on ?? rulings.find(({ outcome }) => outcome === 'executed' || outcome === 'ended')?.on ?? null;

/** The last of the fifteen days to pay (PR Art.72). */
const payBy = (start: LegalDate, law: Law): LegalDate => computed({ id: 'pay', start, stoppedOn: null }, law).due;

/** No day on which money is overdue comes after it. */
const notYet = '9999-12-31';

/**
 * The end of the new term to pay, from the receipt of the final judgment; while the party's suit is pending there is
 * none yet (dated setting `afterSuit`; APL Art.73(3)). A suit that was withdrawn, or came after the fine was paid, only
 * interrupts.
 */
const termAfterSuit = (state: Penalised, fine: number, day: LegalDate, law: Law): LegalDate | null => {
  const ends = state.challenges.filter(isSuitOverFine(state, fine, day)).map(({ endedOn }) => endedOn ?? notYet);
  const last = ends.sort().at(-1);
  if (last === undefined) return null;
  return last > day ? notYet : payBy(last, law);
};

const isSuitOverFine =
  ({ payments, servedOn }: Penalised, fine: number, day: LegalDate) =>
  ({ kind, applicant, startedOn, findings }: Challenge): boolean =>
    kind === 'suit' &&
    applicant === 'party' &&
    startedOn >= servedOn &&
    startedOn < day &&
    findings.at(-1)?.outcome !== 'withdrawn' &&
    receivedOf(
      payments.filter(({ paidOn }) => paidOn <= startedOn),
      'fine',
    ) < fine;

/** Overdue fen of every day after the term added up: between two turns the same sum is overdue each day. */
const fenDays = (state: Penalised, fine: number, term: LegalDate, until: LegalDate): bigint => {
  const days = [...new Set([term, ...turnsOf(state)])].filter((on) => on >= term && on < until).sort();
  return days.reduce((sum, from, place) => {
    if (isSurchargeStopped(state, from)) return sum;
    return sum + BigInt(overdueAfter(state, fine, from)) * BigInt(daysBetween(from, days[place + 1] ?? until));
  }, 0n);
};

/** Days from the next of which something else may be overdue or counted. */
const turnsOf = ({ payments, challenges, enforcement: { deferral, earlierDeferrals } }: Penalised): LegalDate[] => [
  ...payments.map(({ paidOn }) => paidOn),
  ...challenges.flatMap(({ startedOn, endedOn }) => (endedOn === null ? [startedOn] : [startedOn, endedOn])),
  ...[...earlierDeferrals, ...(deferral === null ? [] : [deferral])].flatMap(({ appliedOn, instalments }) => [
    appliedOn,
    ...instalments.map(({ payBy: last }) => last),
  ]),
];

/** What of the fine is overdue on the days after one: of instalments only a missed one (PR Art.74). */
const overdueAfter = ({ payments, enforcement }: Penalised, fine: number, from: LegalDate): number => {
  const paid = receivedOf(
    payments.filter(({ paidOn }) => paidOn <= from),
    'fine',
  );
  const { deferral, earlierDeferrals } = enforcement;
  // The time that the bureau takes to grant a deferral is not the party's: it counts from the application. [I]
  const inForce =
    deferral !== null && deferral.appliedOn <= from
      ? deferral
      : earlierDeferrals.findLast(({ appliedOn }) => appliedOn <= from);
  const notDue = (inForce?.instalments ?? []).filter(({ payBy: last }) => last > from);
  return Math.max(0, fine - paid - notDue.reduce((sum, { amount }) => sum + amount, 0));
};

/**
 * The days after one are not counted while the party's own challenge is pending (APL Art.73(3)), or anybody's for which
 * the execution was stopped (ARL Art.42; ALL Art.56; ACL Art.12(1)).
 */
const isSurchargeStopped = ({ challenges }: Penalised, from: LegalDate): boolean =>
  challenges.some(
    ({ applicant, executionStopped, startedOn, endedOn }) =>
      (applicant === 'party' || executionStopped) && startedOn <= from && (endedOn === null || endedOn > from),
  );
