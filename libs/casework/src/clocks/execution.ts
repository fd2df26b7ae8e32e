import type { ClockId, LegalDate } from '../deadlines/index.js';
import { imposedPenalty, outstanding } from '../evolve/performance.js';
import type { Law } from '../law.js';
import { isShownElsewhere, mustBePublished, wasPublishable } from '../standing/publicity.js';
import type { CaseState, ServedCase } from '../state/case-state.js';
import type { SpotExecution } from '../state/parts.js';
import {
  hasDecision,
  hasExecution,
  hasLeft,
  isClosed,
  isDecided,
  isFiled,
  isRevoked,
  isTerminated,
  wasServed,
  type DecidedCase,
} from '../state/questions.js';
import { firstAttempt } from '../state/service-attempts.js';
import { computed } from './computed.js';
import type { Running } from './running.js';

/** Challenges of the decision that was served last, not of an earlier round's. */
const ofThisRound = ({ challenges, execution }: ServedCase) =>
  challenges.brought.filter(({ startedOn }) => startedOn >= execution.servedOn);

/** A granted deferral puts its last day in the place of the fifteen days (PR Art.74). */
const deferred = ({ execution }: ServedCase): Pick<Running, 'fixedDue'> => {
  const last = execution.enforcement.deferral?.instalments.at(-1)?.payBy;
  return last === undefined ? {} : { fixedDue: last };
};

/**
 * The last day for suit, or the day on which the last challenge was over; null while one is pending (SPC18 Art.156; [I]
 * after a judgment).
 */
const challengesEnd = (served: ServedCase, suitEnds: LegalDate, law: Law): LegalDate | null => {
  const challenges = ofThisRound(served);
  if (challenges.some(({ endedOn }) => endedOn === null)) return null;
  return challenges.reduce((end, { kind, endedOn, findings }) => {
    if (endedOn === null || findings.at(-1)?.outcome === 'withdrawn') return end;
    return kind === 'suit' ? endedOn : computed(suitAfterReview(endedOn, null), law).due;
  }, suitEnds);
};

/** A right that nobody stops ends with its last day. */
const neverStopped = '9999-12-31';

const suitAfterReview = (receivedOn: LegalDate, stoppedOn: LegalDate | null): Running => ({
  id: 'suit-after-review',
  start: receivedOn,
  stoppedOn,
  closesByItself: true,
});

/** Fifteen days for suit from a review decision (ALL Art.45). */
const afterReview = (served: ServedCase): Running[] => {
  const challenges = ofThisRound(served);
  const decided = challenges.findLast(({ kind, endedOn }) => kind === 'reconsideration' && endedOn !== null);
  if (decided === undefined || decided.endedOn === null || decided.findings.at(-1)?.outcome === 'withdrawn') return [];
  const { endedOn } = decided;
  const sued = challenges.find(({ kind, startedOn }) => kind === 'suit' && startedOn >= endedOn);
  return [{ ...suitAfterReview(endedOn, sued?.startedOn ?? neverStopped), of: decided.id }];
};

/**
 * Suit, demand, and the three months for the court, from the end of the time for suit or of the deferral (SPC18
 * Art.156; PR Art.76).
 */
const enforcement = (served: ServedCase, stoppedOn: LegalDate | null, law: Law): Running[] => {
  const { demand, application } = served.execution.enforcement;
  if (demand === null) return [];
  const suit: Running = {
    id: 'suit',
    variant: 'told',
    start: served.execution.servedOn,
    stoppedOn: application?.on ?? ofThisRound(served)[0]?.startedOn ?? stoppedOn,
  };
  const suitEnds = challengesEnd(served, computed({ ...suit, stoppedOn: null }, law).due, law);
  const demanded: Running = { id: 'demand', start: demand.effectiveOn, stoppedOn: application?.on ?? stoppedOn };
  if (suitEnds === null) return [suit, demanded];
  const deferralEnds = deferred(served).fixedDue ?? suitEnds;
  return [
    suit,
    demanded,
    {
      id: 'court-application',
      start: deferralEnds > suitEnds ? deferralEnds : suitEnds,
      stoppedOn: application?.on ?? stoppedOn,
    },
    ...reApplication(served, stoppedOn),
  ];
};

/** A refusal can be taken to the next higher court (ACL Art.56). */
const reApplication = ({ execution }: ServedCase, stoppedOn: LegalDate | null): Running[] => {
  const last = execution.enforcement.rulings.at(-1);
  if (last?.outcome !== 'refused') return [];
  return [{ id: 'court-reapplication', start: last.on, stoppedOn, closesByItself: true }];
};

/** The last stage of an agreement that is kept (ACL Art.42). */
const agreed = ({ execution }: ServedCase, stoppedOn: LegalDate | null): Running[] => {
  const { agreement } = execution.enforcement;
  const last = agreement?.stages.at(-1);
  if (agreement === null || last === undefined) return [];
  const { agreedOn, brokenOn } = agreement;
  return [{ id: 'pay', of: 'agreement', start: agreedOn, fixedDue: last.payBy, stoppedOn: brokenOn ?? stoppedOn }];
};

/** Service, publication, payment, and what follows a fine that is not paid. */
export const execution = (state: CaseState, law: Law): Running[] => {
  const fell = isRevoked(state) ? state.revocation.on : null;
  // A decision that fell is not executed: what ran then runs no more.
  return executing(state, law).map((clock) => ({ ...clock, stoppedOn: clock.stoppedOn ?? fell }));
};

/**
 * Shown here, or sent to another province and shown there: twenty working days, or ten and ten (PUB Art.9, 10; SBL
 * Art.14).
 */
const showing = (
  state: DecidedCase,
  law: Law,
  shownOn: LegalDate | null,
  [here, push, there]: readonly [ClockId, ClockId, ClockId],
): Running[] => {
  const start = state.decision.documentDate;
  if (!isShownElsewhere(state, law)) return [{ id: here, start, stoppedOn: shownOn }];
  const { pushedOn, receivedOn } = state.publication;
  return [
    { id: push, start, stoppedOn: pushedOn },
    ...(receivedOn === null ? [] : [{ id: there, start: receivedOn, stoppedOn: shownOn }]),
  ];
};

const executing = (state: CaseState, law: Law): Running[] => {
  if (!isDecided(state)) return [];
  const served = wasServed(state) ? state : null;
  const clocks: Running[] = [
    {
      id: 'serve-decision',
      start: state.decision.documentDate,
      stoppedOn: served?.execution.servedFirstOn ?? firstAttempt(state, 'decision', state.decision.documentDate),
    },
  ];
  if (mustBePublished(state) || wasPublishable(state)) {
    const { publishedOn } = state.publication;
    clocks.push(...showing(state, law, publishedOn, ['publication', 'publication-push', 'publication-show']));
  }
  if (state.publication.listing !== null) {
    const { publishedOn } = state.publication.listing;
    clocks.push(
      ...showing(state, law, publishedOn, [
        'dishonesty-publication',
        'dishonesty-publication-push',
        'dishonesty-publication-show',
      ]),
    );
  }
  if (served === null) return clocks;
  const penalty = imposedPenalty(served);
  // Confiscated gains are paid in the same fifteen days as the fine (PR Art.72).
  if (penalty !== null && (penalty.fine > 0 || penalty.confiscatedGains > 0)) {
    const left = outstanding(penalty, served.execution.payments, served.execution.performed);
    const paid = left.fine <= 0 && left.gains <= 0 && served.execution.enforcement.surchargeLeft === 0;
    const lastPayment = served.execution.payments.at(-1)?.paidOn ?? null;
    const paidOn = paid ? (lastPayment ?? served.execution.performedOn) : served.execution.performedOn;
    clocks.push(
      { id: 'pay', start: served.execution.servedOn, stoppedOn: paidOn, ...deferred(served) },
      ...enforcement(served, paidOn, law),
      ...agreed(served, paidOn),
    );
  }
  clocks.push(...afterReview(served), ...cashClocks(served.execution));
  return clocks;
};

/** PR Art.73: cash goes to the bureau in two working days, from there to the bank in two more. */
const cashClocks = ({ payments, handedIn }: Pick<SpotExecution, 'payments' | 'handedIn'>): Running[] => {
  const cash = payments.find(({ channel }) => channel === 'cash');
  const toBureau = handedIn.find(({ to }) => to === 'bureau');
  const toBank = handedIn.find(({ to }) => to === 'bank');
  return [
    ...(cash === undefined
      ? []
      : [{ id: 'cash-to-bureau' as const, start: cash.paidOn, stoppedOn: toBureau?.on ?? null }]),
    ...(toBureau === undefined
      ? []
      : [{ id: 'cash-to-bank' as const, start: toBureau.on, stoppedOn: toBank?.on ?? null }]),
  ];
};

/**
 * PR Art.77: 15 working days from the day on which the last item was performed, the investigation was terminated, or
 * the case left.
 */
export const closing = (state: CaseState): Running[] => {
  const condition = isTerminated(state)
    ? state.termination.on
    : hasLeft(state) && isFiled(state)
      ? state.transfer.on
      : hasExecution(state) && isDecided(state)
        ? isRevoked(state)
          ? state.challenges.redo === null
            ? state.revocation.on
            : null
          : state.execution.performedOn
        : null;
  if (condition === null) return [];
  return [{ id: 'close-form', start: condition, stoppedOn: isClosed(state) ? state.closing.closedOn : null }];
};

/** The clocks of a penalty decided on the spot (PR Art.70-73). */
export const summary = (state: CaseState): Running[] => {
  if (!hasDecision(state) || isFiled(state)) return [];
  const { decidedOn, penalty } = state.decision;
  const fell = isRevoked(state) ? state.revocation.on : null;
  const clocks: Running[] = [{ id: 'summary-file', start: decidedOn, stoppedOn: state.filedOn ?? fell }];
  clocks.push(...cashClocks(state.execution));
  const cash = state.execution.payments.some(({ channel }) => channel === 'cash');
  if (penalty.fine > 0 && !cash)
    clocks.push({ id: 'pay', start: decidedOn, stoppedOn: state.execution.performedOn ?? fell });
  return clocks;
};
