import {
  dueDate,
  getClock,
  legalDateOf,
  versionOn,
  type DueDateInput,
  type ExpiryEffect,
  type LegalDate,
  type Step,
} from '../deadlines/index.js';
import type { Law } from '../law.js';
import type { Running } from './running.js';

/** One clock of a case: when it ends and why, and when it was stopped, if it was. Derived, never stored as truth. */
export interface CaseClock {
  /** Row of §2.8, with the variant after a slash where a row holds several. */
  clock: string;
  start: LegalDate;
  due: LegalDate;
  stoppedOn: LegalDate | null;
  /**
   * Does not run since this day: a test, a suspension. The due date is then not known yet and stands without that time.
   */
  pausedSince: LegalDate | null;
  rolled: boolean;
  /** A year without its calendar was looked at. */
  provisional: boolean;
  article: string;
  onExpiry: ExpiryEffect;
  steps: readonly Step[];
}

/** Where a clock of a case ends, and why. */
export const computed = (
  { stoppedOn, closesByItself = false, pausedSince, of, startsAt, fixedDue, ...running }: Running,
  law: Law,
): CaseClock => {
  const input: DueDateInput = { ...running, start: startsAt ?? running.start };
  const { due, rolled, provisional, steps } = dueDate(input, law);
  // An hour clock ends at an instant; lists sort by its day.
  const lastDay = fixedDue ?? (startsAt === undefined ? (due as LegalDate) : legalDateOf(due));
  const { article, onExpiry } = versionOn(getClock(law.clocks, running.clock, running.variant), running.start);
  const clock = [running.clock, running.variant, of].filter((part) => part !== undefined).join('/');
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
