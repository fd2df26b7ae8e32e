import { daysBetween, type LegalDate, type SurchargeRate } from '../deadlines/index.js';
import { receivedOf } from '../evolve/performance.js';
import type { Receipt } from '../state/receipt.js';
import type { LateFine } from './late-fine.js';
import { withoutRaises, type Raise } from './raises.js';

/** No day on which money is overdue comes after it. */
export const notYet = '9999-12-31';

/** What had come in by the end of a day. */
export const paidBy = ({ payments }: Pick<LateFine, 'payments'>, day: LegalDate): Receipt[] =>
  payments.filter(({ paidOn }) => paidOn <= day);

/** From the day after the first to the last. */
export type Span = readonly [LegalDate, LegalDate];

/** What the count of days looks at. */
interface Counted {
  readonly late: LateFine;
  readonly rate: SurchargeRate;
  readonly raises: readonly Raise[];
  /** Days that are not counted. */
  readonly leftOut: readonly Span[];
}

/** A part of a fine, from one sum to another, in fen: what a review or a court added to it is one of its own. */
export interface FinePart {
  readonly from: number;
  readonly to: number;
}

/**
 * Overdue fen of a part of the fine, of every day after the term added up: between two turns the same sum is overdue
 * each day. What came in pays the first part first.
 */
export const fenDays = (counted: Counted, part: FinePart, term: LegalDate, until: LegalDate): bigint => {
  const { leftOut } = counted;
  const turns = [...turnsOf(counted), ...leftOut.flat()];
  const days = [...new Set([term, ...turns])].filter((on) => on >= term && on < until).sort();
  return days.reduce((sum, from, place) => {
    if (leftOut.some(([after, last]) => after <= from && from < last)) return sum;
    return sum + BigInt(overdueOf(counted, part, from)) * BigInt(daysBetween(from, days[place + 1] ?? until));
  }, 0n);
};

/** What of a part is overdue after a day, in fen: money that is overdue is of the first part that is not paid. */
const overdueOf = (counted: Counted, { from, to }: FinePart, day: LegalDate): number => {
  const overdue = overdueAfter(counted, day);
  const paid = paidAfter(counted.late, day);
  const upTo = (sum: number): number => (sum === 0 ? 0 : Math.min(overdue, Math.max(0, sum - paid)));
  // The last part has what is left, by a fine that was lowered since too.
  return (to === counted.late.fine ? overdue : upTo(to)) - upTo(from);
};

/** What of the fine came in by the end of a day and did not go back, in fen. */
const paidAfter = (late: LateFine, day: LegalDate): number => {
  const back = (late.returned ?? []).filter(({ on }) => on <= day).reduce((sum, each) => sum + each.fine, 0);
  return receivedOf(paidBy(late, day), 'fine') - back;
};

/** Days from the next of which something else may be overdue. */
const turnsOf = ({ late: { payments, returned = [], deferrals, earlierFines }, raises }: Counted): LegalDate[] => [
  ...returned.map(({ on }) => on),
  ...raises.map(({ until }) => until),
  ...payments.map(({ paidOn }) => paidOn),
  ...earlierFines.map(({ until }) => until),
  ...deferrals.flatMap(({ appliedOn, grantedOn, instalments }) => [
    appliedOn,
    grantedOn,
    ...instalments.map(({ payBy: last }) => last),
  ]),
];

/**
 * Spans of days that are not counted: while the party's own challenge is pending (APL Art.73(3)), or anybody's for
 * which the execution was stopped (ARL Art.42; ALL Art.56; ACL Art.12(1)); by a dated setting during a pause (ACL
 * Art.39).
 */
export const daysLeftOut = ({ challenges, pauses }: LateFine, { pause }: SurchargeRate): Span[] => [
  ...challenges
    .filter(({ applicant, executionStopped }) => applicant === 'party' || executionStopped)
    .map(({ startedOn, endedOn }): Span => [startedOn, endedOn ?? notYet]),
  ...(pause === 'stops' ? pauses.map(({ from, to }): Span => [from, to ?? notYet]) : []),
];

/**
 * What of the fine is overdue, in fen, on the days after one that is not before the end of the fifteen days: of
 * instalments only a missed one (PR Art.74), of what was added to it only after its own fifteen days (APL Art.67).
 */
export const overdueAfter = ({ late, rate, raises }: Counted, from: LegalDate): number => {
  const fine = Math.min(fineAfter(late, from, rate), withoutRaises(Number.POSITIVE_INFINITY, raises, from));
  return Math.max(0, fine - paidAfter(late, from) - notDueAfter(late, from, rate));
};

/**
 * The fine, in fen, that counts on the day after one: what a review or a court raised it by was not owed before; what
 * one lowered it by falls away from the start, or from then on, by the dated setting `lowerFine` [M].
 */
export const fineAfter = ({ fine, earlierFines }: LateFine, from: LegalDate, { lowerFine }: SurchargeRate): number => {
  const then = earlierFines.find(({ until }) => from < until)?.fine ?? fine;
  return lowerFine === 'until-then' ? then : Math.min(then, fine);
};

/** Instalments in fen that may still be paid after a day without being late (PR Art.74). */
export const notDueAfter = ({ deferrals }: LateFine, from: LegalDate, { deferralFrom }: SurchargeRate): number => {
  // Whether the time that the bureau takes to grant a deferral is the party's is a dated setting [I].
  const begins = deferralFrom === 'application' ? 'appliedOn' : 'grantedOn';
  const inForce = deferrals.findLast((deferral) => deferral[begins] <= from);
  const notDue = (inForce?.instalments ?? []).filter(({ payBy: last }) => last > from);
  return notDue.reduce((sum, { amount }) => sum + amount, 0);
};
