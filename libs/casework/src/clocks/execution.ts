import { getClockRow, isKnownOn, type ClockId, type LegalDate } from '../deadlines/index.js';
import { answerOn } from '../law-data/settings.js';
import type { Law } from '../law.js';
import { isShownElsewhere, mustBePublished, wasPublishable } from '../standing/publicity.js';
import { reviewThatEnforces } from '../standing/who-enforces.js';
import type { CaseState } from '../state/case-state.js';
import {
  hasDecision,
  hasExecution,
  hasLeft,
  isClosed,
  isDecided,
  isFiled,
  isRevoked,
  isTerminated,
  mendedOn,
  wasServed,
  type CaseInExecution,
  type DecidedCase,
} from '../state/questions.js';
import { firstAttempt } from '../state/service-attempts.js';
import { computed } from './computed.js';
import { courtEnds, courtTerm } from './court-term.js';
import { cashClocks, paying, payingOnTheSpot } from './payment.js';
import type { Running } from './running.js';

/**
 * Challenges of the decision that was made last, not of an earlier round's. Who knows of a decision may challenge it
 * before it is served, during a proclamation above all (ARL Art.20; ALL Art.46).
 */
const ofThisRound = (state: CaseInExecution) => {
  const decidedOn = wasServed(state) ? state.decision.documentDate : state.decision.decidedOn;
  return state.challenges.brought.filter(({ startedOn }) => startedOn >= decidedOn);
};

/** The day on which the decision reached the party, on the spot or by its service. */
const receivedOn = (state: CaseInExecution): LegalDate =>
  wasServed(state) ? state.execution.servedOn : state.decision.decidedOn;

/**
 * The last day for the first remedy, or the day on which the last challenge was over; null while one is pending (SPC18
 * Art.156; [I] after a judgment).
 */
const challengesEnd = (served: CaseInExecution, remedyEnds: LegalDate, law: Law): LegalDate | null => {
  return ofThisRound(served).reduce<LegalDate | null>((end, { kind, applicant, startedOn, endedOn, findings }) => {
    if (end === null || startedOn > courtEnds(end, law)) return end;
    if (endedOn === null) return null;
    // Nobody could apply while it was pending; withdrawn in time, the party may still sue until the first end.
    if (findings.at(-1)?.outcome === 'withdrawn') return endedOn > end ? endedOn : end;
    const opensSuit = kind === 'reconsideration' && findings.at(-1)?.outcome !== 'mediated';
    const over = opensSuit ? computed(suitAfterReview(endedOn, null), law).due : endedOn;
    // What somebody else asked for takes nothing from the party's own time (ALL Art.46).
    return applicant === 'other' && over < end ? end : over;
  }, remedyEnds);
};

/** A right that nobody stops ends with its last day. */
const neverStopped = '9999-12-31';

const suitAfterReview = (start: LegalDate, stoppedOn: LegalDate | null): Running => ({
  id: 'suit-after-review',
  start,
  stoppedOn,
  closesByItself: true,
});

/** Withdrawn, the act itself may still be sued against; mediated, nothing is left to sue over (ARL Art.73). */
const opensNoSuit: ReadonlySet<string | undefined> = new Set(['withdrawn', 'mediated']);

/** Fifteen days for suit from a review decision (ALL Art.45). */
const afterReview = (served: CaseInExecution): Running[] => {
  const challenges = ofThisRound(served);
  const decided = challenges.findLast(({ kind, endedOn }) => kind === 'reconsideration' && endedOn !== null);
  if (decided === undefined || decided.endedOn === null || opensNoSuit.has(decided.findings.at(-1)?.outcome)) return [];
  const { endedOn } = decided;
  const sued = challenges.find(({ kind, startedOn }) => kind === 'suit' && startedOn >= endedOn);
  return [{ ...suitAfterReview(endedOn, sued?.startedOn ?? neverStopped), of: decided.id }];
};

/**
 * What the party can do first: sue, or against a penalty on the spot ask for reconsideration, without which no suit is
 * open (ARL Art.23(1)(1)). Whether the time for the court follows the sixty days is a dated setting.
 */
const firstRemedy = (served: CaseInExecution, law: Law): Pick<Running, 'id' | 'variant' | 'start'> => {
  const start = receivedOn(served);
  const isReviewFirst =
    !isFiled(served) &&
    answerOn(law.settings, 'spotCourtTermFromReconsideration', start) &&
    isKnownOn(getClockRow(law.clocks, 'review-application', 'told'), start);
  return { id: isReviewFirst ? 'review-application' : 'suit', variant: 'told', start };
};

/**
 * The party's remedy, the demand, and the three months for the court, from the end of the time for the remedy or of the
 * deferral (ACL Art.53; SPC18 Art.156; PR Art.76). The time for the court runs whether or not a demand was sent.
 */
const enforcement = (served: CaseInExecution, stoppedOn: LegalDate | null, law: Law): Running[] => {
  const { demand, application } = served.execution.enforcement;
  const remedy: Running = {
    ...firstRemedy(served, law),
    // The party's own challenge alone is the use of its time.
    stoppedOn:
      application?.on ?? ofThisRound(served).find(({ applicant }) => applicant === 'party')?.startedOn ?? stoppedOn,
  };
  const remedyEnds = challengesEnd(served, computed({ ...remedy, stoppedOn: null }, law).due, law);
  const demanded: Running[] =
    demand === null ? [] : [{ id: 'demand', start: demand.effectiveOn, stoppedOn: application?.on ?? stoppedOn }];
  if (remedyEnds === null) return [remedy, ...demanded];
  // What the reviewing body decided it enforces itself: the bureau keeps no time for it (ARL Art.78).
  if (application === null && reviewThatEnforces(served, law) !== null) return [remedy];
  return [
    remedy,
    ...demanded,
    {
      id: 'court-application',
      ...courtTerm(served, remedyEnds, law),
      stoppedOn: application?.on ?? stoppedOn,
    },
    ...reApplication(served, stoppedOn),
  ];
};

/** A refusal can be taken to the next higher court (ACL Art.56). */
const reApplication = ({ execution }: CaseInExecution, stoppedOn: LegalDate | null): Running[] => {
  const last = execution.enforcement.rulings.at(-1);
  if (last?.outcome !== 'refused') return [];
  return [{ id: 'court-reapplication', start: last.on, stoppedOn, closesByItself: true }];
};

/** Service, publication, payment, and what follows a fine that is not paid. */
export const execution = (state: CaseState, law: Law): Running[] => {
  const fell = isRevoked(state) ? state.revocation.on : null;
  // A decision that fell is not executed: what ran then runs no more. Cash that was taken still goes to the bank.
  const isOfCash = ({ id }: Running): boolean => id === 'cash-to-bureau' || id === 'cash-to-bank';
  return executing(state, law).map((clock) => ({
    ...clock,
    stoppedOn: clock.stoppedOn ?? (isOfCash(clock) ? null : fell),
  }));
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
    const { publishedOn, removedOn } = state.publication.listing;
    clocks.push(
      ...showing(state, law, publishedOn ?? removedOn, [
        'dishonesty-publication',
        'dishonesty-publication-push',
        'dishonesty-publication-show',
      ]),
    );
  }
  if (served === null) return clocks;
  const toPay = paying(served, law);
  if (toPay !== null) clocks.push(...toPay.clocks, ...enforcement(served, toPay.paidOn, law));
  clocks.push(...afterReview(served), ...cashClocks(served));
  return clocks;
};

/** The day on which nothing was left to do for a party; null while something is. */
const overOn = (state: CaseState): LegalDate | null =>
  isTerminated(state)
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

/**
 * PR Art.77: 15 working days from the day on which the last item was performed, the investigation was terminated, or
 * the case left. It is the case that is closed: with several parties from the day on which the last of them is through.
 */
export const closing = (lines: readonly CaseState[]): Running[] => {
  const over = lines.map(overOn);
  const condition = over.every((on) => on !== null) ? over.sort().at(-1) : undefined;
  if (condition === undefined) return [];
  const closed = lines.map((line) => (isClosed(line) ? line.closing.closedOn : null));
  return [
    {
      id: 'close-form',
      start: condition,
      stoppedOn: closed.every((on) => on !== null) ? (closed.sort().at(-1) ?? null) : null,
    },
  ];
};

/** The clocks of a penalty decided on the spot (PR Art.70-73), and of its fine where it is not paid (PR Art.76). */
export const summary = (state: CaseState, law: Law): Running[] => {
  if (!hasDecision(state) || isFiled(state)) return [];
  const { decidedOn } = state.decision;
  const fell = isRevoked(state) ? state.revocation.on : null;
  const clocks: Running[] = [{ id: 'summary-file', start: decidedOn, stoppedOn: state.filedOn ?? fell }];
  const { irregular, recordedOn = decidedOn } = state.decision;
  if (irregular !== undefined)
    clocks.push({ id: 'irregular-decision', start: recordedOn, stoppedOn: mendedOn(state) ?? fell });
  clocks.push(...cashClocks(state));
  clocks.push(...payingOnTheSpot(state, fell, law));
  clocks.push(...enforcement(state, state.execution.performedOn ?? fell, law), ...afterReview(state));
  return clocks;
};
