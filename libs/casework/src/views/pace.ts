import type { CaseClock } from '../clocks/computed.js';
import { daysBetween, legalDateOf, type LegalDate } from '../deadlines/index.js';
import type { CaseFile, StreamRecord } from '../evolve/case-file.js';
import { asCorrected, evolve } from '../evolve/fold.js';
import { beforeTheFirstEvent } from '../state/case-state.js';
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
  records: readonly StreamRecord<object & { readonly occurredAt: string }>[],
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

/** The day of the fact by which a case came to the stage that lists show; one that it comes back to counts anew. */
export const stageSinceOf = ({ facts }: CaseFile): LegalDate => {
  let state = beforeTheFirstEvent;
  let since: LegalDate = '1970-01-01';
  for (const fact of asCorrected(facts)) {
    const before = stageOf(state);
    state = evolve(state, fact);
    if (stageOf(state) !== before) since = legalDateOf(fact.occurredAt);
  }
  return since;
};
