import type { ClockId, CountedTerm } from '../deadlines/index.js';
import type { Law } from '../law.js';
import type { CaseState } from '../state/case-state.js';
import { linesOf, oncePerCase } from '../state/lines.js';
import { hasDecision, isDecided, isFiled, isOpened, isReviewed } from '../state/questions.js';
import { challenges, duties } from './challenges.js';
import { computed, type CaseClock } from './computed.js';
import { creditRepair } from './credit-repair.js';
import { closing, execution, summary } from './execution.js';
import { extended, handling } from './handling.js';
import { hearing } from './hearing.js';
import { measures, releasedByDecision } from './measures.js';
import { outside } from './other-bodies.js';
import { notVerified } from './pauses.js';
import { police } from './police.js';
import { earlierRounds } from './rounds.js';
import type { ClockInCase, Running } from './running.js';

export type { CaseClock, NamedClock } from './computed.js';
export type { ClockInCase } from './running.js';

const verification = (state: CaseState, law: Law): Running[] => {
  if (!isOpened(state)) return [];
  const ended =
    state.stage === 'not-filed'
      ? state.declined.on
      : isFiled(state)
        ? state.investigation.filedOn
        : state.stage === 'clue-transferred'
          ? state.transfer.on
          : hasDecision(state)
            ? state.decision.decidedOn
            : null;
  return [
    {
      id: 'verification',
      start: state.intake.restartedOn ?? state.intake.clue.receivedOn,
      stoppedOn: ended,
      extensionDays: extended(state, 'verification'),
      ...notVerified(state, law),
    },
  ];
};

/** Where no hearing is open to the party, its time is for statements alone (APL Art.44, 45, 63). */
const statementsAlone = { chinese: '陈述申辩期限', english: 'Statement and defence' };

const notice = (state: CaseState): Running[] => {
  if (!isReviewed(state) || state.notice.service === null) return [];
  const asked = state.hearing?.requestedOn ?? null;
  const over = isDecided(state)
    ? state.decision.documentDate
    : (state.notice.waiver?.waivedOn ?? state.notice.windowLapsed);
  return [
    {
      id: 'defence-window',
      start: state.notice.service.effectiveOn,
      stoppedOn: asked ?? over,
      closesByItself: true,
      ...(state.notice.issued?.hearingRight === false ? { called: statementsAlone } : {}),
    },
  ];
};

/**
 * Rules, risk points and views ask for the clocks of one state many times over; they depend on nothing but state and
 * law.
 */
const known = new WeakMap<Law, WeakMap<CaseState, readonly CaseClock[]>>();

/** All clocks of a case that have started, those that run first. Each answers "why this date" in its steps. */
export const clocksOf = (state: CaseState, watched: Law): readonly CaseClock[] => {
  // To list all clocks is to look at none of them.
  const { unwatched: law = watched } = watched;
  const underLaw = known.get(law) ?? new WeakMap<CaseState, readonly CaseClock[]>();
  known.set(law, underLaw);
  const clocks = underLaw.get(state) ?? counted(state, law);
  underLaw.set(state, clocks);
  return clocks;
};

const counted = (state: CaseState, law: Law): readonly CaseClock[] =>
  started(state, law)
    .map((running) => computed(running, law))
    .sort((a, b) => Number(a.stoppedOn !== null) - Number(b.stoppedOn !== null) || a.due.localeCompare(b.due));

type Part = (state: CaseState, law: Law) => Running[];

/** Clocks of the case: with several parties they stand once, as long as they are alike. */
const ofCase: readonly Part[] = [verification, handling, summary, measures, outside, police, earlierRounds];

/** Clocks of each party. */
const ofParty: readonly Part[] = [notice, hearing, execution, challenges, duties, creditRepair];

const started = (state: CaseState, law: Law): Running[] => {
  const lines = linesOf(state);
  const of = (parts: readonly Part[]): Running[][] => lines.map((line) => parts.flatMap((part) => part(line, law)));
  const apart = of(ofParty).map((clocks, place) =>
    lines.length === 1 ? clocks : clocks.map((clock) => ({ ...clock, forParty: place + 1 })),
  );
  return [...oncePerCase(of(ofCase)), ...closing(lines), ...releasedByDecision(lines, law), ...apart.flat()];
};

/**
 * A clock of the round that is handled, where it need not have started; `of` is what it belongs to, for a clock that
 * belongs to something. Where the rules say that it runs, ask `getClock`.
 * @returns undefined when it has not started.
 */
export const findClock = (
  state: CaseState,
  law: Law,
  id: ClockId,
  of?: NonNullable<ClockInCase['of']>,
): CaseClock | undefined => {
  const found = clocksOf(state, law).find((each) => each.id === id && each.of === of && each.round === undefined);
  if (found !== undefined) law.whenCounted?.(termOf(found));
  return found;
};

const termOf = ({ id, variant, start, due }: CaseClock): CountedTerm => ({
  clock: id,
  start,
  due,
  ...(variant === undefined ? {} : { variant }),
});

/** A clock that must run in a case and does not: the rules of the act and those of the clocks contradict each other. */
export class ClockNotStarted extends Error {
  override readonly name = 'ClockNotStarted';
}

/**
 * A clock that must have started at this stage, so that a slip cannot open what the clock keeps shut.
 * @throws {ClockNotStarted}
 */
export const getClock = (state: CaseState, law: Law, id: ClockId, of?: NonNullable<ClockInCase['of']>): CaseClock => {
  const clock = findClock(state, law, id, of);
  if (clock !== undefined) return clock;
  const whose = of === undefined ? '' : ` of ${of}`;
  throw new ClockNotStarted(`The clock "${id}"${whose} has not started at stage ${state.stage}`);
};
