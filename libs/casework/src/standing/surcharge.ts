import { addDays, getClockRow, versionOn, type LegalDate, type SurchargeRate } from '../deadlines/index.js';
import { receivedOf } from '../evolve/performance.js';
import { answerOn } from '../law-data/settings.js';
import type { Law } from '../law.js';
import type { Challenge } from '../state/challenges.js';
import { agreementBrokenOn, missedStage } from './agreement.js';
import type { LateFine } from './late-fine.js';
import {
  daysLeftOut,
  fenDays,
  fineAfter,
  notDueAfter,
  notYet,
  overdueAfter,
  paidBy,
  type FinePart,
  type Span,
} from './overdue-days.js';
import { fineRaises, payBy, type Raise } from './raises.js';

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
  const rate = late.fine === 0 || !late.bearsSurcharge ? null : rateOf(late, law);
  if (rate === null) return none;
  const kept = keptAgreementOn(late, day, law);
  const grown = grownBy(late, kept?.agreedOn ?? day, day, law, rate);
  return { grown, waived: Math.min(grown, kept?.surchargeWaived ?? 0) };
};

/**
 * The agreement that is kept on a day; one that was broken since counts as if there had been none, whether or not the
 * breach was recorded (ACL Art.42).
 */
export const keptAgreementOn = (late: LateFine, day: LegalDate, law: Law): LateFine['agreement'] => {
  const { agreement } = late;
  if (agreement === null || agreement.agreedOn > day) return null;
  return brokenOn(late, day, law) === null ? agreement : null;
};

/** Whether a stage of the agreement that ended before a day was not paid whole in its time (ACL Art.42). */
export const hasMissedStage = (late: LateFine, day: LegalDate, law: Law): boolean =>
  missedStage(late, day, grownAtAgreement(late, law), law) !== null;

const brokenOn = (late: LateFine, day: LegalDate, law: Law): LegalDate | null =>
  agreementBrokenOn(late, day, grownAtAgreement(late, law), law);

const grownAtAgreement = (late: LateFine, law: Law): ((agreedOn: LegalDate) => number) => {
  const rate = late.bearsSurcharge ? rateOf(late, law) : null;
  return (agreedOn) => (rate === null ? 0 : grownBy(late, agreedOn, agreedOn, law, rate));
};

const rateOf = ({ receivedOn }: LateFine, law: Law): SurchargeRate | null =>
  versionOn(getClockRow(law.clocks, 'surcharge'), addDays(receivedOn, 1)).rate;

/** What has grown by the end of a day, as it is known at the end of another, not earlier one. */
const grownBy = (late: LateFine, last: LegalDate, day: LegalDate, law: Law, rate: SurchargeRate): number => {
  // The end of the execution stops the surcharge (ACL Art.40).
  const until = late.endedOn !== null && late.endedOn < last ? late.endedOn : last;
  const term = payBy(late.receivedOn, law);
  const suit = rate.afterSuit === 'anew' ? lastSuit(late, day, rate) : null;
  const anew = suit === null ? null : termAfter(suit, day, law);
  const leftOut = [...daysLeftOut(late, rate), ...agreedDaysLeftOut(late, day, law, rate)];
  const raises = fineRaises(late, law);
  const from = anew !== null && anew > term ? anew : term;
  // Each part is limited by itself, and the sum is cut once.
  const sum = partsOf(late, raises, law).reduce((total, part) => {
    const ofPart = fenDays({ late, rate, leftOut, raises }, part, from, until) * BigInt(rate.percentPerDay);
    const most = BigInt(part.to - part.from) * BigInt(rate.capPercent);
    return total + (ofPart < most ? ofPart : most);
  }, 0n);
  const cap = (BigInt(late.fine) * BigInt(rate.capPercent)) / 100n;
  // What was paid before stays paid while the suit is pending, and after it where the dated setting says so.
  const staysPaid = suit !== null && (rate.paidBeforeSuit === 'kept' || anew === notYet);
  const paid = staysPaid ? BigInt(receivedOf(paidBy(late, suit.startedOn), 'surcharge')) : 0n;
  const cut = sum / 100n + paid;
  return Number(cut < cap ? cut : cap);
};

/**
 * The parts of a fine that bear a surcharge each with a limit of its own: what was owed first, and what each raise
 * added, where the dated setting says so; else the whole (APL Art.72(1)(1); ACL Art.45(2)).
 */
const partsOf = ({ fine }: LateFine, raises: readonly Raise[], law: Law): FinePart[] => {
  const apart = raises.filter(({ on }) => answerOn(law.settings, 'raisedFineCappedByParts', on));
  const ends = [...new Set([...apart.map(({ before }) => before), fine])]
    .filter((sum) => sum > 0 && sum <= fine)
    .sort((one, other) => one - other);
  return ends.map((to, place) => ({ from: ends[place - 1] ?? 0, to }));
};

/** The days of an agreement that was broken, where a dated setting leaves them out (ACL Art.42). */
const agreedDaysLeftOut = (late: LateFine, day: LegalDate, law: Law, rate: SurchargeRate): Span[] => {
  const { agreement } = late;
  if (rate.brokenAgreement === 'counted' || agreement === null || agreement.agreedOn >= day) return [];
  const broken = brokenOn(late, day, law);
  return broken === null ? [] : [[agreement.agreedOn, addDays(broken, -1)]];
};

/**
 * The party's suit over the fine that ends last, or is pending; what grew before it falls away with it (dated setting
 * `afterSuit`; APL Art.73(3)). One that was withdrawn, or came after the fine was paid, only interrupts.
 */
const lastSuit = (late: LateFine, day: LegalDate, rate: SurchargeRate): Challenge | null => {
  const suits = late.challenges.filter(isSuitOverFine(late, day, rate));
  return suits.sort((one, other) => endOf(one).localeCompare(endOf(other))).at(-1) ?? null;
};

const endOf = ({ endedOn }: Challenge): LegalDate => endedOn ?? notYet;

/** The end of the new term to pay, from the receipt of the final judgment; there is none yet while it is pending. */
const termAfter = (suit: Challenge, day: LegalDate, law: Law): LegalDate =>
  endOf(suit) > day ? notYet : payBy(endOf(suit), law);

/**
 * The new fifteen days after the party's suit over the fine that ended last by a day, by the reading of `afterSuit`
 * (ACL Art.34; APL Art.72, 73(3)); null where there is none.
 */
export const newTermOn = (
  late: LateFine,
  day: LegalDate,
  law: Law,
): { readonly challenge: number; readonly on: LegalDate; readonly until: LegalDate } | null => {
  const rate = late.fine === 0 ? null : rateOf(late, law);
  const suit = rate === null || rate.afterSuit !== 'anew' ? null : lastSuit(late, day, rate);
  if (suit === null || suit.endedOn === null || suit.endedOn > day) return null;
  return { challenge: suit.id, on: suit.endedOn, until: payBy(suit.endedOn, law) };
};

const isSuitOverFine =
  (late: LateFine, day: LegalDate, rate: SurchargeRate) =>
  ({ kind, applicant, startedOn, findings }: Challenge): boolean =>
    kind === 'suit' &&
    applicant === 'party' &&
    startedOn >= late.decidedOn &&
    startedOn < day &&
    findings.at(-1)?.outcome !== 'withdrawn' &&
    receivedOf(paidBy(late, startedOn), 'fine') < fineAfter(late, startedOn, rate);

/** Instalments in fen that may still be paid after a day without being late (PR Art.74). */
export const instalmentsNotDue = (late: LateFine, from: LegalDate, law: Law): number => {
  const rate = rateOf(late, law);
  return rate === null ? 0 : notDueAfter(late, from, rate);
};

/**
 * Instalments of a deferral that were not paid whole by their own day, oldest first; `left` is what was open on its
 * day, all sums in fen. What comes in pays the oldest first.
 * @param number of the notice that granted them
 */
export const missedInstalments = (
  late: LateFine,
  number: string,
  day: LegalDate,
  law: Law,
): { readonly payBy: LegalDate; readonly amount: number; readonly left: number }[] => {
  const rate = rateOf(late, law);
  const granted = late.deferrals.find((each) => each.number === number);
  if (rate === null || granted === undefined) return [];
  const counted = { late, rate, leftOut: [], raises: fineRaises(late, law) };
  // Those of a deferral in whose place another came are due no more.
  const [replacedBy] = late.deferrals.slice(late.deferrals.indexOf(granted) + 1);
  return granted.instalments
    .filter(({ payBy: last }) => last < day && (replacedBy === undefined || last < replacedBy.grantedOn))
    .map(({ payBy: last, amount }) => ({ payBy: last, amount, left: Math.min(amount, overdueAfter(counted, last)) }))
    .filter(({ left }) => left > 0);
};
