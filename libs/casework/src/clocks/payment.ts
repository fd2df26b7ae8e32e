import type { LegalDate } from '../deadlines/index.js';
import type { Penalty } from '../events/investigation.js';
import { cashBackOn } from '../evolve/cash.js';
import { bookingsOf, cashOf, imposedPenalty, outstanding, receivedOf } from '../evolve/performance.js';
import { answerOn } from '../law-data/settings.js';
import type { Law } from '../law.js';
import { lateFineOf } from '../standing/late-fine.js';
import { notYet, paidBy } from '../standing/overdue-days.js';
import { payBy, raisesOf } from '../standing/raises.js';
import { stagesDue, stoppedSince } from '../standing/stages-due.js';
import { newTermOn } from '../standing/surcharge.js';
import type { At, ServedCase } from '../state/case-state.js';
import type { CaseInExecution } from '../state/questions.js';
import type { Running } from './running.js';

/** A granted deferral puts its last day in the place of the fifteen days (PR Art.74). */
const deferred = ({ execution }: CaseInExecution): Pick<Running, 'fixedDue'> => {
  const last = execution.enforcement.deferral?.instalments.at(-1)?.payBy;
  return last === undefined ? {} : { fixedDue: last };
};

/**
 * The clocks of the money of a served decision, and the day on which all of it was paid; null where it asks for none.
 */
export const paying = (served: ServedCase, law: Law): { clocks: Running[]; paidOn: LegalDate | null } | null => {
  const penalty = imposedPenalty(served);
  // Confiscated gains are paid in the same fifteen days as the fine (PR Art.72).
  if (penalty === null || (penalty.fine === 0 && penalty.confiscatedGains === 0)) return null;
  const { servedOn, payments, performed, performedOn, enforcement } = served.execution;
  const left = outstanding(penalty, bookingsOf(served.execution), performed);
  const isPaid = left.fine <= 0 && left.gains <= 0 && enforcement.surchargeLeft === 0;
  const paidOn = isPaid ? (payments.at(-1)?.paidOn ?? performedOn) : performedOn;
  const clocks = [
    ...decided(
      served,
      { id: 'pay', start: servedOn, stoppedOn: firstStops(served, paidOn, law), ...deferred(served) },
      law,
    ),
    ...raised(served, paidOn, law),
    ...anew(served, paidOn, law),
    ...agreed(served, paidOn, law),
  ];
  return { clocks, paidOn };
};

/** The same of a penalty on the spot; what is paid whole in cash is paid at once (APL Art.68, 69; PR Art.73). */
export const payingOnTheSpot = (
  state: At<'summary' | 'summary-filed' | 'summary-revoked'>,
  fell: LegalDate | null,
  law: Law,
): Running[] => {
  const { decidedOn, penalty } = state.decision;
  const { payments, performedOn } = state.execution;
  const stoppedOn = performedOn ?? fell;
  const cash = payments.filter(({ channel }) => channel === 'cash');
  const isPaidAtOnce = cash.length > 0 && receivedOf(cash, 'fine') >= penalty.fine;
  const first: Running[] =
    penalty.fine > 0 && !isPaidAtOnce
      ? decided(
          state,
          { id: 'pay', start: decidedOn, stoppedOn: firstStops(state, stoppedOn, law), ...deferred(state) },
          law,
        )
      : [];
  return [...first, ...raised(state, stoppedOn, law), ...anew(state, stoppedOn, law), ...agreed(state, stoppedOn, law)];
};

/**
 * What was decided is paid when its own sum came in, whatever was added later; nothing runs where it asked for none.
 */
const decided = (state: CaseInExecution, clock: Running, law: Law): Running[] => {
  const [firstRaise] = raisesOf(state);
  if (firstRaise === undefined) return [clock];
  const { before } = firstRaise;
  const isDeferredWith = raisesNotDeferred(state, law).length === 0;
  if (isDeferredWith) return [clock];
  if (before.fine === 0 && before.confiscatedGains === 0) return [];
  return [{ ...clock, stoppedOn: clock.stoppedOn ?? coveredOn(state, before) }];
};

/** What was added and has a term of its own: all that was owed may have been deferred since, beyond that term. */
const raisesNotDeferred = (state: CaseInExecution, law: Law) => {
  const { deferral } = state.execution.enforcement;
  return raisesOf(state).filter(
    ({ on }) =>
      deferral === null ||
      deferral.grantedOn < on ||
      deferral.instalments.some(({ payBy: last }) => last <= payBy(on, law)),
  );
};

/**
 * What a review or a court added has fifteen days of its own, from the receipt of what adds it (APL Art.67), unless all
 * of it was deferred since.
 */
const raised = (state: CaseInExecution, stoppedOn: LegalDate | null, law: Law): Running[] =>
  raisesNotDeferred(state, law).map(({ challenge, on }, place, all): Running => {
    const next = all[place + 1];
    const covered = next === undefined ? null : coveredOn(state, next.before);
    return { id: 'pay', of: challenge, start: on, stoppedOn: stoppedOn ?? covered };
  });

/** The new fifteen days after a suit, where it is not the raise of the fine that gives them. */
const newTermOf = (state: CaseInExecution, law: Law) => {
  const term = newTermOn(lateFineOf(state), notYet, law);
  return term === null || raisesOf(state).some(({ challenge }) => challenge === term.challenge) ? null : term;
};

/** Instalments in fen that may still be paid after a day, by the deferral that was granted last (PR Art.74). */
const deferredBeyond = ({ execution }: CaseInExecution, day: LegalDate): number =>
  (execution.enforcement.deferral?.instalments ?? [])
    .filter(({ payBy: last }) => last > day)
    .reduce((sum, { amount }) => sum + amount, 0);

/** The first term ends with the suit that gives a new one, unless time was granted beyond both (APL Art.66). */
const firstStops = (state: CaseInExecution, paidOn: LegalDate | null, law: Law): LegalDate | null => {
  const term = newTermOf(state, law);
  return paidOn ?? (term === null || deferredBeyond(state, term.until) > 0 ? null : term.on);
};

/**
 * After a suit that left the fine to be paid there are new fifteen days, from the final judgment (ACL Art.34; APL
 * Art.72, 73), for what is due in them: an instalment with a later day of its own keeps that day, granted before the
 * suit or since (APL Art.66; PR Art.74).
 */
const anew = (state: CaseInExecution, stoppedOn: LegalDate | null, law: Law): Running[] => {
  const term = newTermOf(state, law);
  if (term === null || (stoppedOn !== null && stoppedOn < term.on)) return [];
  const clock: Running = { id: 'pay', of: term.challenge, start: term.on, stoppedOn };
  const later = deferredBeyond(state, term.until);
  if (later === 0) return [clock];
  const late = lateFineOf(state);
  const due = Math.max(0, late.fine - later);
  // Gains wait with a deferral by a dated setting [M].
  const gains = answerOn(law.settings, 'gainsWaitWithDeferral', term.on)
    ? 0
    : (imposedPenalty(state)?.confiscatedGains ?? 0);
  const sums = { fine: due, confiscatedGains: gains };
  const isPaidBefore = coveredOn(state, sums, paidBy(late, term.on)) !== null;
  return (due === 0 && gains === 0) || isPaidBefore
    ? []
    : [{ ...clock, stoppedOn: stoppedOn ?? coveredOn(state, sums) }];
};

/** The day of the payment that made these sums, in fen, whole; null where they are not. */
const coveredOn = (
  { execution }: CaseInExecution,
  { fine, confiscatedGains }: Pick<Penalty, 'fine' | 'confiscatedGains'>,
  payments = execution.payments,
): LegalDate | null => {
  const inOrder = [...payments].sort((one, other) => one.paidOn.localeCompare(other.paidOn));
  const isWhole = (came: typeof inOrder): boolean =>
    receivedOf(came, 'fine') >= fine &&
    (execution.performed.includes('confiscated-gains') || receivedOf(came, 'gains') >= confiscatedGains);
  return inOrder.find((_, place) => isWhole(inOrder.slice(0, place + 1)))?.paidOn ?? null;
};

/** The last stage of an agreement that is kept (ACL Art.42). */
const agreed = (served: CaseInExecution, stoppedOn: LegalDate | null, law: Law): Running[] => {
  const { agreement } = served.execution.enforcement;
  const agreedLast = agreement?.stages.at(-1);
  if (agreement === null || agreedLast === undefined) return [];
  const late = lateFineOf(served);
  const last = stagesDue(late, law).at(-1)?.payBy ?? agreedLast.payBy;
  const { agreedOn, brokenOn } = agreement;
  const due: Pick<Running, 'fixedDue' | 'pausedSince'> =
    last === notYet ? { fixedDue: agreedLast.payBy, pausedSince: stoppedSince(late) } : { fixedDue: last };
  return [{ id: 'pay', of: 'agreement', start: agreedOn, ...due, stoppedOn: brokenOn ?? stoppedOn }];
};

/** PR Art.73: cash goes to the bureau in two working days, from there to the bank in two more, or back to the party. */
export const cashClocks = (state: CaseInExecution): Running[] => {
  const { handedIn } = state.execution;
  const cash = cashOf(state.execution);
  // Of what went back to the party nothing is left to hand in (ACL Art.41).
  const back = cashBackOn(state);
  const toBureau = handedIn.find(({ to }) => to === 'bureau');
  const toBank = handedIn.find(({ to }) => to === 'bank');
  return [
    ...(cash === undefined
      ? []
      : [{ id: 'cash-to-bureau' as const, start: cash.paidOn, stoppedOn: toBureau?.on ?? back }]),
    ...(toBureau === undefined || (cash === undefined && toBank === undefined)
      ? []
      : [{ id: 'cash-to-bank' as const, start: toBureau.on, stoppedOn: toBank?.on ?? back }]),
  ];
};
