import { addDays, daysBetween, dueDate, getClockRow, versionOn, type LegalDate } from '../deadlines/index.js';
import { receivedOf } from '../evolve/performance.js';
import type { Law } from '../law.js';
import type { Challenge } from '../state/challenges.js';
import type { LateFine } from './late-fine.js';

/** Surcharge in fen by the end of a day: what has grown, and what of it an agreement that is kept gives up. */
export interface Surcharge {
  readonly grown: number;
  readonly waived: number;
}

const none: Surcharge = { grown: 0, waived: 0 };

/**
 * 3 % a day of the unpaid part of the fine that is overdue, the day of payment included, at most the fine (APL Art.72;
 * PR Art.75; ACL Art.45). Confiscated gains bear none. Cut once, on the total, to whole fen: in whole numbers that do
 * not lose a fen of a large sum.
 */
export const surchargeOn = (late: LateFine, day: LegalDate, law: Law): Surcharge => {
  const { fine, receivedOn, bearsSurcharge, endedOn } = late;
  if (fine === 0 || !bearsSurcharge) return none;
  const { rate } = versionOn(getClockRow(law.clocks, 'surcharge'), addDays(receivedOn, 1));
  if (rate === null) return none;
  const kept = agreementOn(late, day);
  // An agreement that is kept, and the end of the execution, stop the surcharge (ACL Art.40, 42).
  const until = [kept?.agreedOn, endedOn].reduce<LegalDate>(
    (first, on) => (on != null && on < first ? on : first),
    day,
  );
  const term = payBy(receivedOn, law);
  const anew = rate.afterSuit === 'anew' ? termAfterSuit(late, day, law) : null;
  const sum = fenDays(late, anew !== null && anew > term ? anew : term, until);
  const cap = (BigInt(fine) * BigInt(rate.capPercent)) / 100n;
  const cut = (sum * BigInt(rate.percentPerDay)) / 100n;
  const grown = Number(cut < cap ? cut : cap);
  return { grown, waived: Math.min(grown, kept?.surchargeWaived ?? 0) };
};

/** The agreement that is kept on a day; one that was broken since counts as if there had been none (ACL Art.42). */
const agreementOn = ({ agreement }: LateFine, day: LegalDate) =>
  agreement !== null && agreement.agreedOn <= day && (agreement.brokenOn === null || day < agreement.brokenOn)
    ? agreement
    : null;

/** The last of the fifteen days to pay (PR Art.72). */
export const payBy = (receivedOn: LegalDate, law: Law): LegalDate =>
  dueDate({ clock: 'pay', start: receivedOn }, law).due as LegalDate;

/** No day on which money is overdue comes after it. */
const notYet = '9999-12-31';

/**
 * The end of the new term to pay, from the receipt of the final judgment; while the party's suit is pending there is
 * none yet (dated setting `afterSuit`; APL Art.73(3)). A suit that was withdrawn, or came after the fine was paid, only
 * interrupts.
 */
const termAfterSuit = (late: LateFine, day: LegalDate, law: Law): LegalDate | null => {
  const ends = late.challenges.filter(isSuitOverFine(late, day)).map(({ endedOn }) => endedOn ?? notYet);
  const last = ends.sort().at(-1);
  if (last === undefined) return null;
  return last > day ? notYet : payBy(last, law);
};

const isSuitOverFine =
  ({ fine, payments, receivedOn }: LateFine, day: LegalDate) =>
  ({ kind, applicant, startedOn, findings }: Challenge): boolean =>
    kind === 'suit' &&
    applicant === 'party' &&
    startedOn >= receivedOn &&
    startedOn < day &&
    findings.at(-1)?.outcome !== 'withdrawn' &&
    receivedOf(
      payments.filter(({ paidOn }) => paidOn <= startedOn),
      'fine',
    ) < fine;

/** Overdue fen of every day after the term added up: between two turns the same sum is overdue each day. */
const fenDays = (late: LateFine, term: LegalDate, until: LegalDate): bigint => {
  const days = [...new Set([term, ...turnsOf(late)])].filter((on) => on >= term && on < until).sort();
  return days.reduce((sum, from, place) => {
    if (isSurchargeStopped(late, from)) return sum;
    return sum + BigInt(overdueAfter(late, from)) * BigInt(daysBetween(from, days[place + 1] ?? until));
  }, 0n);
};

/** Days from the next of which something else may be overdue or counted. */
const turnsOf = ({ payments, challenges, deferrals }: LateFine): LegalDate[] => [
  ...payments.map(({ paidOn }) => paidOn),
  ...challenges.flatMap(({ startedOn, endedOn }) => (endedOn === null ? [startedOn] : [startedOn, endedOn])),
  ...deferrals.flatMap(({ appliedOn, instalments }) => [appliedOn, ...instalments.map(({ payBy: last }) => last)]),
];

/**
 * What of the fine is overdue, in fen, on the days after one that is not before the end of the fifteen days: of
 * instalments only a missed one (PR Art.74).
 */
const overdueAfter = (late: LateFine, from: LegalDate): number => {
  const { fine, payments } = late;
  const paid = receivedOf(
    payments.filter(({ paidOn }) => paidOn <= from),
    'fine',
  );
  return Math.max(0, fine - paid - notDueAfter(late, from));
};

/** Instalments in fen that may still be paid after a day without being late (PR Art.74). */
export const notDueAfter = ({ deferrals }: LateFine, from: LegalDate): number => {
  // The time that the bureau takes to grant a deferral is not the party's: it counts from the application. [I]
  const inForce = deferrals.findLast(({ appliedOn }) => appliedOn <= from);
  const notDue = (inForce?.instalments ?? []).filter(({ payBy: last }) => last > from);
  return notDue.reduce((sum, { amount }) => sum + amount, 0);
};

/**
 * The days after one are not counted while the party's own challenge is pending (APL Art.73(3)), or anybody's for which
 * the execution was stopped (ARL Art.42; ALL Art.56; ACL Art.12(1)).
 */
const isSurchargeStopped = ({ challenges }: LateFine, from: LegalDate): boolean =>
  challenges.some(
    ({ applicant, executionStopped, startedOn, endedOn }) =>
      (applicant === 'party' || executionStopped) && startedOn <= from && (endedOn === null || endedOn > from),
  );
