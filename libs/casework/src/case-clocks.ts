import type { At, CaseState } from './case-state.js';
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

interface Running {
  clock: string;
  variant?: string;
  /** The measure a clock belongs to, where a case can have several of it. */
  of?: number;
  start: LegalDate;
  stoppedOn: LegalDate | null;
  /** A right of the party, not a duty of the bureau: what comes after its last day is not late. */
  closesByItself?: boolean;
  extensionDays?: number;
  pauses?: [LegalDate, LegalDate][];
  pausedSince?: LegalDate | null;
  /** Set by a decision instead of counted. */
  fixedDue?: LegalDate;
  /** For hours: the instant the clock starts. */
  startsAt?: string;
}

/** Time that is not counted: tests from commission to result (PR Art.18, 38, 64). An open one pauses the clock. */
const testing = (state: CaseState, measure?: number): Pick<Running, 'pauses' | 'pausedSince'> => {
  if (!('tests' in state)) return {};
  const counted = state.tests.filter((test) => measure === undefined || test.measure === measure);
  const open = counted.find(({ result }) => result === null);
  return {
    pauses: counted.flatMap(({ commissionedOn, result }) =>
      result === null ? [] : [[commissionedOn, result.receivedOn]],
    ),
    pausedSince: open?.commissionedOn ?? null,
  };
};

/** Clocks of holds and seizures, named by the measure they belong to. */
const measures = (state: CaseState): Running[] => {
  if (!('measures' in state)) return [];
  return state.measures.flatMap(({ id, kind, taken, ended, extendedBy, urgent, approvedAt, refusedOn }) => {
    if (taken === null) return [];
    const stoppedOn = ended?.on ?? null;
    const clocks: Running[] =
      kind === 'evidence-hold'
        ? [{ clock: 'evidence_hold', of: id, start: taken.on, stoppedOn }]
        : [
            {
              clock: 'seal_seize',
              of: id,
              start: taken.on,
              stoppedOn,
              extensionDays: extendedBy,
              ...testing(state, id),
            },
          ];
    if (!urgent) return clocks;
    const decidedOn = approvedAt === null ? refusedOn : legalDateOf(approvedAt);
    return [
      ...clocks,
      { clock: 'emergency approval', of: id, start: taken.on, startsAt: taken.at, stoppedOn: decidedOn },
    ];
  });
};

/** Whether a decided case must be shown in the publicity system: a penalty that is more than a warning (PUB Art.2). */
export const mustBePublished = (state: CaseState): boolean => {
  if (!('decision' in state) || !('outcome' in state.decision) || state.decision.outcome !== 'penalty') return false;
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
  const decidedOn = 'decision' in state ? state.decision.documentDate : null;
  const clocks: Running[] = [
    {
      clock: 'case',
      start: state.filedOn,
      stoppedOn: decidedOn,
      extensionDays: extended(state, 'case'),
      ...testing(state),
    },
  ];
  const review = state.reviews.at(-1);
  if (state.stage === 'in-review') clocks.push({ clock: 'review', start: state.submittedOn, stoppedOn: null });
  else if (review !== undefined) clocks.push({ clock: 'review', start: review.submittedOn, stoppedOn: review.on });
  return clocks;
};

const notice = (state: CaseState): Running[] => {
  if (!('noticeService' in state) || state.noticeService === null) return [];
  const over =
    state.stage !== 'notified' ? ('decision' in state ? state.decision.documentDate : null) : state.windowLapsed;
  const waived = state.stage === 'notified' ? (state.waiver?.waivedOn ?? null) : null;
  return [
    {
      clock: 'defence/hearing request',
      start: state.noticeService.effectiveOn,
      stoppedOn: waived ?? over,
      closesByItself: true,
    },
  ];
};

type Served = At<'executing' | 'performed' | 'closed' | 'archived'>;

/** A granted deferral puts its last day in the place of the fifteen days (PR Art.74). */
const deferred = ({ enforcement: { deferral } }: Served): Pick<Running, 'fixedDue'> => {
  const last = deferral?.instalments.at(-1)?.payBy;
  return last === undefined ? {} : { fixedDue: last };
};

/** Suit, demand, and the three months for the court, from the end of the time for suit or of the deferral (SPC18 Art.156; PR Art.76). */
const enforcement = (served: Served, stoppedOn: LegalDate | null, law: Law): Running[] => {
  const { demand, application } = served.enforcement;
  if (demand === null) return [];
  const suit: Running = {
    clock: 'suit',
    variant: 'told',
    start: served.servedOn,
    stoppedOn: application?.on ?? stoppedOn,
  };
  const suitEnds = computed(suit, law).due;
  const deferralEnds = deferred(served).fixedDue ?? suitEnds;
  return [
    suit,
    { clock: 'demand', start: demand.effectiveOn, stoppedOn: application?.on ?? stoppedOn },
    {
      clock: 'court application',
      start: deferralEnds > suitEnds ? deferralEnds : suitEnds,
      stoppedOn: application?.on ?? stoppedOn,
    },
  ];
};

const execution = (state: CaseState, law: Law): Running[] => {
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
    const paidOn = left.fine <= 0 ? lastPayment : served.performedOn;
    clocks.push(
      { clock: 'pay', start: served.servedOn, stoppedOn: paidOn, ...deferred(served) },
      ...enforcement(served, paidOn, law),
    );
  }
  clocks.push(...cashClocks(served));
  if (served.performedOn !== null) {
    clocks.push({
      clock: 'close form',
      start: served.performedOn,
      stoppedOn: 'closedOn' in served ? served.closedOn : null,
    });
  }
  return clocks;
};

/** PR Art.73: cash goes to the bureau in two working days, from there to the bank in two more. */
const cashClocks = ({ payments, handedIn }: Pick<At<'executing'>, 'payments' | 'handedIn'>): Running[] => {
  const cash = payments.find(({ channel }) => channel === 'cash');
  const toBureau = handedIn.find(({ to }) => to === 'bureau');
  const toBank = handedIn.find(({ to }) => to === 'bank');
  const clock = 'cash to bureau / bank';
  return [
    ...(cash === undefined ? [] : [{ clock, variant: 'bureau', start: cash.paidOn, stoppedOn: toBureau?.on ?? null }]),
    ...(toBureau === undefined ? [] : [{ clock, variant: 'bank', start: toBureau.on, stoppedOn: toBank?.on ?? null }]),
  ];
};

const summary = (state: CaseState): Running[] => {
  if (state.stage !== 'summary' && state.stage !== 'summary-filed') return [];
  const { decidedOn, penalty } = state.decision;
  const clocks: Running[] = [{ clock: 'summary file hand-in', start: decidedOn, stoppedOn: state.filedOn }];
  clocks.push(...cashClocks(state));
  const cash = state.payments.some(({ channel }) => channel === 'cash');
  if (penalty.fine > 0 && !cash) clocks.push({ clock: 'pay', start: decidedOn, stoppedOn: state.performedOn });
  return clocks;
};

/** Rules, risk points and views ask for the clocks of one state many times over; they depend on nothing but state and law. */
const known = new WeakMap<Law, WeakMap<CaseState, readonly CaseClock[]>>();

/** All clocks of a case that have started, those that run first. Each answers "why this date" in its steps. */
export const clocksOf = (state: CaseState, law: Law): readonly CaseClock[] => {
  const underLaw = known.get(law) ?? new WeakMap<CaseState, readonly CaseClock[]>();
  known.set(law, underLaw);
  const clocks = underLaw.get(state) ?? counted(state, law);
  underLaw.set(state, clocks);
  return clocks;
};

const counted = (state: CaseState, law: Law): readonly CaseClock[] =>
  [verification, handling, notice, execution, summary, measures]
    .flatMap((part) => part(state, law))
    .map((running) => computed(running, law))
    .sort((a, b) => Number(a.stoppedOn !== null) - Number(b.stoppedOn !== null) || a.due.localeCompare(b.due));

const computed = (
  { stoppedOn, closesByItself = false, pausedSince, of, startsAt, fixedDue, ...running }: Running,
  law: Law,
): CaseClock => {
  const input: DueDateInput = { ...running, start: startsAt ?? running.start };
  const { due, rolled, provisional, steps } = dueDate(input, law);
  // An hour clock ends at an instant; lists sort by its day.
  const lastDay = fixedDue ?? (startsAt === undefined ? (due as LegalDate) : legalDateOf(due));
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
