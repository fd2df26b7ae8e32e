import { clocksOf, type CaseClock } from '../clocks/case-clocks.js';
import { addDays, daysBetween, legalDateOf, startOf, workingDaysBetween, type LegalDate } from '../deadlines/index.js';
import type { CaseFile } from '../evolve/case-file.js';
import type { CaseFact } from '../evolve/fold.js';
import { stateAt } from '../evolve/time-travel.js';
import { papersOfCase, type PaperOfCase } from '../forms/papers-of-case.js';
import type { Law } from '../law.js';
import { risksOf } from '../risk/index.js';
import type { Risk } from '../risk/risk.js';
import type { CaseState } from '../state/case-state.js';
import { missingFor, type MissingForms } from '../steps/needed-forms.js';
import { filesOfCase, type FileOfCase } from '../views/case-files.js';
import { asEntered, onlyAsTrue } from './hindsight.js';
import { lawKnownOn } from './law-then.js';
import type { Past } from './past.js';
import type { Point } from './point.js';

/** A clock with how far its last day was. */
export interface PastClock extends CaseClock {
  /**
   * Working days after the day that is looked at up to the last one; below zero: days since it was over; null where it
   * did not run.
   */
  readonly left: number | null;
}

export interface PastRisk extends Risk {
  /** It shows by what was corrected or entered late; by what had been entered it did not. */
  readonly onlyAsTrue: boolean;
  /** Where it shows only as true: number of the event with which it came true. */
  readonly shownBy: number | null;
}

/** A case at a point of its past, with all that its page had then, by the law of then. */
export interface PastCase {
  readonly state: CaseState;
  /** Legal day on which clocks, risks and steps are looked at. */
  readonly day: LegalDate;
  /** The last UTC instant of what is looked at. */
  readonly at: string;
  /** The law as it was known then; as true: as it is known today. */
  readonly law: Law;
  /** The facts that belong to the point, in the order in which they are read. */
  readonly facts: readonly CaseFact[];
  readonly clocks: readonly PastClock[];
  readonly risks: readonly PastRisk[];
  readonly files: readonly FileOfCase[];
  readonly documents: readonly PaperOfCase[];
  readonly missing: readonly MissingForms[];
  readonly refusedAttempts: number;
  /** Numbers of the events that came after something that happened later, since they could not come before it. */
  readonly outOfOrder: readonly number[];
}

/** The last instant that belongs to a point. A number of events and an act end with their last event. */
const endOf = ({ instants, facts }: Past, count: number, point: Point): string => {
  if (point.kind === 'instant') return point.at;
  if (point.kind === 'day') return new Date(Date.parse(startOf(addDays(point.day, 1))) - 1).toISOString();
  return instants[count - 1] ?? facts[0]?.occurredAt ?? new Date(0).toISOString();
};

const leftOf = ({ due, stoppedOn, pausedSince }: CaseClock, day: LegalDate, law: Law): number | null => {
  if (stoppedOn !== null || pausedSince !== null) return null;
  return due < day ? -daysBetween(due, day) : workingDaysBetween(day, due, law.calendars);
};

/** The least length of a beginning for which something holds that goes on holding once it does. */
const firstFrom = (count: number, holds: (length: number) => boolean): number => {
  let [low, high] = [1, count];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};

/**
 * A case after the first `count` facts of its past, as its page stood then: clocks by the calendar known on that day,
 * risks, files and forms of what belongs to the point. As true it is what is known today of that day.
 */
export const pastCase = (
  file: CaseFile,
  past: Past,
  { count, point, law: today }: { count: number; point: Point; law: Law },
): PastCase => {
  const { readAs, numbers } = past;
  const at = endOf(past, count, point);
  const day = legalDateOf(at);
  const law = readAs === 'known' ? lawKnownOn(today, day) : today;
  const facts = past.facts.slice(0, count);
  const state = stateAt(past.facts, count);
  const refused = file.refused.filter(({ recordedAt }) => recordedAt <= at);
  const numberOf = (place: number): number => numbers[place - 1] ?? place;
  const risks = risksOf({ facts, refused, state, law });
  const seen = readAs === 'known' ? risks : asEntered(file, law);
  const marked = (risk: Risk): PastRisk => {
    if (risk.since > day || !onlyAsTrue(risk, seen)) return { ...risk, onlyAsTrue: false, shownBy: null };
    const showsAfter = (length: number): boolean => {
      if (length < count && legalDateOf(past.instants[length - 1] ?? at) < risk.since) return false;
      const [beginning, then] = [past.facts.slice(0, length), stateAt(past.facts, length)];
      return !onlyAsTrue(risk, risksOf({ facts: beginning, refused, state: then, law }));
    };
    return { ...risk, onlyAsTrue: true, shownBy: numberOf(firstFrom(count, showsAfter)) };
  };
  return {
    state,
    day,
    at,
    law,
    facts,
    clocks: clocksOf(state, law).map((clock) => ({ ...clock, left: leftOf(clock, day, law) })),
    risks: risks.map(marked),
    files: filesOfCase(facts).map((each) => ({ ...each, event: numberOf(each.event) })),
    documents: papersOfCase(facts, law.forms).map((each) => ({
      ...each,
      event: numberOf(each.event),
      completedBy: numberOf(each.completedBy),
    })),
    missing: missingFor(state, facts, law),
    refusedAttempts: refused.length,
    outOfOrder: numbers
      .slice(0, count)
      .filter((number) => past.outOfOrder.has(number))
      .sort((one, other) => one - other),
  };
};
