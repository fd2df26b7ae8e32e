import type { CaseState } from './case-state.js';
import { hearing } from './clocks/hearing.js';
import { measures } from './clocks/measures.js';
import { notCounted, testing } from './clocks/pauses.js';
import type { Running } from './clocks/running.js';
import {
  dueDate,
  legalDateOf,
  getClock,
  versionOn,
  type DueDateInput,
  type ExpiryEffect,
  type LegalDate,
  type Step,
} from './deadlines/index.js';
import { outstanding } from './evolve.js';
import type { Law } from './law.js';

/** One clock of a case: when it ends and why, and when it was stopped, if it was. Derived, never stored as truth. */
export interface CaseClock {
  /** Row of §2.8, with the variant after a slash where a row holds several. */
  clock: string;
  start: LegalDate;
  due: LegalDate;
  stoppedOn: LegalDate | null;
  /** Does not run since this day: a test, a suspension. The due date is then not known yet and stands without that time. */
  pausedSince: LegalDate | null;
  rolled: boolean;
  /** A year without its calendar was looked at. */
  provisional: boolean;
  article: string;
  onExpiry: ExpiryEffect;
  steps: readonly Step[];
}

/** Whether a decided case must be shown in the publicity system: a penalty that is more than a warning (PUB Art.2). */
export const mustBePublished = (state: CaseState): state is Extract<CaseState, { decidedBy: string }> => {
  if (!('decidedBy' in state) || state.decision.outcome !== 'penalty') return false;
  const { penalty } = state.decision.handling;
  return (
    penalty.fine > 0 ||
    penalty.confiscatedGains > 0 ||
    penalty.confiscatedGoodsValue > 0 ||
    penalty.restrictions.length > 0
  );
};

const extended = (state: CaseState, clock: 'verify' | 'case'): number =>
  'extensions' in state
    ? state.extensions.filter((each) => each.clock === clock).reduce((sum, each) => sum + each.days, 0)
    : 0;

const verification = (state: CaseState): Running[] => {
  if (!('clue' in state)) return [];
  const ended =
    state.stage === 'not-filed'
      ? state.declinedOn
      : 'filing' in state
        ? state.filedOn
        : state.stage === 'summary' || state.stage === 'summary-filed'
          ? state.decision.decidedOn
          : null;
  return [
    {
      clock: 'verify',
      start: state.clue.receivedOn,
      stoppedOn: ended,
      extensionDays: extended(state, 'verify'),
      ...testing(state),
    },
  ];
};

const handling = (state: CaseState): Running[] => {
  if (!('filing' in state)) return [];
  const handledOn =
    'decidedBy' in state ? state.decision.documentDate : 'termination' in state ? state.termination.on : null;
  const clocks: Running[] = [
    {
      clock: 'case',
      start: state.filedOn,
      stoppedOn: handledOn,
      extensionDays: extended(state, 'case'),
      ...notCounted(state),
    },
  ];
  const review = state.reviews.at(-1);
  if ('submittedOn' in state) clocks.push({ clock: 'review', start: state.submittedOn, stoppedOn: null });
  else if (review !== undefined) clocks.push({ clock: 'review', start: review.submittedOn, stoppedOn: review.on });
  return clocks;
};

const notice = (state: CaseState): Running[] => {
  if (!('noticeService' in state) || state.noticeService === null) return [];
  const asked = state.hearing?.requestedOn ?? null;
  const over = 'decidedBy' in state ? state.decision.documentDate : (state.waiver?.waivedOn ?? state.windowLapsed);
  return [
    {
      clock: 'defence/hearing request',
      start: state.noticeService.effectiveOn,
      stoppedOn: asked ?? over,
      closesByItself: true,
    },
  ];
};

const execution = (state: CaseState): Running[] => {
  if (!('decidedBy' in state)) return [];
  const served = 'servedOn' in state ? state : null;
  const clocks: Running[] = [
    { clock: 'serve decision', start: state.decision.documentDate, stoppedOn: served?.servedFirstOn ?? null },
  ];
  if (mustBePublished(state)) {
    clocks.push({
      clock: 'publish',
      variant: 'own-province',
      start: state.decision.documentDate,
      stoppedOn: state.publishedOn,
    });
  }
  if (served === null) return clocks;
  if (state.decision.outcome === 'penalty' && state.decision.handling.penalty.fine > 0) {
    const left = outstanding(state.decision.handling.penalty, served.payments, served.performed);
    const lastPayment = served.payments.at(-1)?.paidOn ?? null;
    clocks.push({ clock: 'pay', start: served.servedOn, stoppedOn: left.fine <= 0 ? lastPayment : null });
  }
  return clocks;
};

/** PR Art.77: 15 working days from the day on which the last item was performed, or the investigation was terminated. */
const closing = (state: CaseState): Running[] => {
  const condition =
    'termination' in state
      ? state.termination.on
      : 'performedOn' in state && 'decidedBy' in state
        ? state.performedOn
        : null;
  if (condition === null) return [];
  return [{ clock: 'close form', start: condition, stoppedOn: 'closedOn' in state ? state.closedOn : null }];
};

const summary = (state: CaseState): Running[] => {
  if (state.stage !== 'summary' && state.stage !== 'summary-filed') return [];
  const { decidedOn, penalty } = state.decision;
  const clocks: Running[] = [{ clock: 'summary file hand-in', start: decidedOn, stoppedOn: state.filedOn }];
  const cash = state.payments.find((payment) => payment.channel === 'cash');
  const toBureau = state.handedIn.find((handed) => handed.to === 'bureau');
  const toBank = state.handedIn.find((handed) => handed.to === 'bank');
  const ofCash = { clock: 'cash to bureau / bank' };
  if (cash !== undefined)
    clocks.push({ ...ofCash, variant: 'bureau', start: cash.paidOn, stoppedOn: toBureau?.on ?? null });
  if (toBureau !== undefined)
    clocks.push({ ...ofCash, variant: 'bank', start: toBureau.on, stoppedOn: toBank?.on ?? null });
  if (penalty.fine > 0 && cash === undefined)
    clocks.push({ clock: 'pay', start: decidedOn, stoppedOn: state.performedOn });
  return clocks;
};

/** All clocks of a case that have started, those that run first. Each answers "why this date" in its steps. */
export const clocksOf = (state: CaseState, law: Law): CaseClock[] =>
  [verification, handling, notice, hearing, execution, closing, summary, measures]
    .flatMap((part) => part(state))
    .map((running) => computed(running, law))
    .sort((a, b) => Number(a.stoppedOn !== null) - Number(b.stoppedOn !== null) || a.due.localeCompare(b.due));

const computed = (
  { stoppedOn, closesByItself = false, pausedSince, of, startsAt, ...running }: Running,
  law: Law,
): CaseClock => {
  const input: DueDateInput = { ...running, start: startsAt ?? running.start };
  const { due, rolled, provisional, steps } = dueDate(input, law);
  // An hour clock ends at an instant; lists sort by its day.
  const lastDay = startsAt === undefined ? (due as LegalDate) : legalDateOf(due);
  const { article, onExpiry } = versionOn(getClock(law.clocks, running.clock, running.variant), running.start);
  const clock = [running.clock, running.variant ?? of].filter((part) => part !== undefined).join('/');
  return {
    clock,
    start: running.start,
    due: lastDay,
    stoppedOn: closesByItself && stoppedOn !== null && stoppedOn > lastDay ? lastDay : stoppedOn,
    pausedSince: stoppedOn === null ? (pausedSince ?? null) : null,
    rolled,
    provisional,
    article,
    onExpiry,
    steps,
  };
};

/** The running clock that ends first; one that is paused does not run. */
export const nearestClock = (clocks: readonly CaseClock[]): CaseClock | undefined =>
  clocks.find((clock) => clock.stoppedOn === null && clock.pausedSince === null);

/** One clock of the case by its row. @returns undefined when it has not started. */
export const findClock = (state: CaseState, law: Law, clock: string): CaseClock | undefined =>
  clocksOf(state, law).find((each) => each.clock === clock);
