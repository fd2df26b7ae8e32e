import type { CaseClock } from '../clocks/computed.js';
import { daysBetween, legalDateOf, type LegalDate } from '../deadlines/index.js';
import type { CaseFile, StreamRecord } from '../evolve/case-file.js';
import { hasCorrections } from '../evolve/corrections.js';
import { asCorrected, type CaseFact } from '../evolve/fold.js';
import { statesThrough } from '../evolve/states-through.js';
import type { Stage } from '../state/case-state.js';
import { stageOf } from './summary.js';

/** Since when a case or a complaint has been where it is. */
export interface Pace {
  /** Day on which it came to its present stage. */
  readonly stageSince: LegalDate;
  /** Day on which something was last recorded in it; attempts that were refused do not count. */
  readonly lastActOn: LegalDate;
}

/** The same, and its nearest clock, as days since 1970-01-01: stores average numbers, not dates. No answer has them. */
export interface PaceInDays {
  readonly stageDay: number;
  readonly clockDay: number | null;
  readonly dueDay: number | null;
}

const dayNumber = (day: LegalDate): number => daysBetween('1970-01-01', day);

/** @param clock the nearest one that runs */
export const paceOf = (
  stageSince: LegalDate,
  records: readonly Pick<StreamRecord<object & { readonly occurredAt: string }>, 'events' | 'recordedAt'>[],
  clock: Pick<CaseClock, 'start' | 'due'> | undefined,
): Pace & PaceInDays => {
  const last = records.findLast(({ events }) => events.length > 0)?.recordedAt;
  return {
    stageSince,
    lastActOn: last === undefined ? stageSince : legalDateOf(last),
    stageDay: dayNumber(stageSince),
    clockDay: clock === undefined ? null : dayNumber(clock.start),
    dueDay: clock === undefined ? null : dayNumber(clock.due),
  };
};

/** Where a case was after a fact, and since when. */
interface Reached {
  readonly stage: Stage;
  readonly since: LegalDate;
}

/** After which facts it is known already: facts are the same objects in every file that goes on from another. */
const known = new WeakMap<CaseFact, Reached>();

/** Reads the case from its beginning. */
const reachedFromTheStart = (facts: readonly CaseFact[]): Reached => {
  const right = asCorrected(facts);
  let reached: Reached = { stage: 'none', since: '1970-01-01' };
  for (const [place, state] of statesThrough(facts).entries()) {
    const stage = stageOf(state);
    const occurredAt = right[place]?.occurredAt ?? '';
    if (stage !== reached.stage) reached = { stage, since: legalDateOf(occurredAt) };
  }
  return reached;
};

const next = (before: Reached, stage: Stage, { occurredAt }: CaseFact): Reached =>
  stage === before.stage ? before : { stage, since: legalDateOf(occurredAt) };

/**
 * The day of the fact by which a case came to the stage that lists show; one that it comes back to counts anew. Where
 * the case only went on by one fact, it is not read from its beginning again.
 */
export const stageSinceOf = ({ facts, state }: CaseFile): LegalDate => {
  const last = facts.at(-1);
  if (last === undefined) return '1970-01-01';
  const before = facts.at(-2);
  const reachedBefore = before === undefined ? undefined : known.get(before);
  const stage = stageOf(state);
  const reached =
    reachedBefore === undefined || hasCorrections([last])
      ? reachedFromTheStart(facts)
      : next(reachedBefore, stage, last);
  known.set(last, reached);
  return reached.since;
};
