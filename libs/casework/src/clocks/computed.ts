import {
  dueDate,
  getClockRow,
  legalDateOf,
  versionOn,
  type DueDateInput,
  type ExpiryEffect,
  type LegalDate,
  type Step,
} from '../deadlines/index.js';
import type { Law } from '../law.js';
import type { ClockInCase, Running } from './running.js';

/** A clock of a case as lists name it: its identifier, what it belongs to, and its titles. */
export interface NamedClock extends ClockInCase {
  readonly chinese: string;
  readonly english: string;
}

/** One clock of a case: when it ends and why, and when it was stopped, if it was. Derived, never stored as truth. */
export interface CaseClock extends NamedClock {
  readonly start: LegalDate;
  readonly due: LegalDate;
  readonly stoppedOn: LegalDate | null;
  /**
   * Does not run since this day: a test, a suspension. The due date is then not known yet and stands without that time.
   */
  readonly pausedSince: LegalDate | null;
  readonly rolled: boolean;
  /** A year without its calendar was looked at. */
  readonly provisional: boolean;
  readonly article: string;
  readonly onExpiry: ExpiryEffect;
  readonly steps: readonly Step[];
}

/** Where a clock of a case ends, and why. */
export const computed = (running: Running, law: Law): CaseClock => {
  const {
    id,
    variant,
    of,
    round,
    forParty,
    start,
    stoppedOn,
    closesByItself = false,
    pausedSince,
    startsAt,
    fixedDue,
  } = running;
  const { pauses = [], extensionDays = 0 } = running;
  const counted = { clock: id, start: startsAt ?? start, pauses, extensionDays };
  const input: DueDateInput = variant === undefined ? counted : { ...counted, variant };
  const { due, rolled, provisional, steps } = dueDate(input, law);
  // An hour clock ends at an instant; lists sort by its day.
  const lastDay = fixedDue ?? (startsAt === undefined ? (due as LegalDate) : legalDateOf(due));
  const row = getClockRow(law.clocks, id, variant);
  const { called = row } = running;
  const { article, onExpiry } = versionOn(row, start);
  const asking = running.article ?? article;
  return named(
    {
      id,
      chinese: called.chinese,
      english: called.english,
      start,
      due: lastDay,
      stoppedOn: closesByItself && stoppedOn !== null && stoppedOn > lastDay ? lastDay : stoppedOn,
      pausedSince: stoppedOn === null ? (pausedSince ?? null) : null,
      rolled: fixedDue === undefined && rolled,
      provisional: fixedDue === undefined && provisional,
      article: asking,
      onExpiry,
      steps: fixedDue === undefined ? steps : [{ kind: 'set', from: start, on: fixedDue, article: asking }],
    },
    variant,
    of,
    round,
    forParty,
  );
};

/** Field by field and without a spread: it is done for every clock of every case. */
const named = <T extends ClockInCase>(
  clock: T,
  variant: ClockInCase['variant'],
  of: ClockInCase['of'],
  round: ClockInCase['round'],
  forParty: ClockInCase['forParty'],
): T => {
  if (variant !== undefined) clock.variant = variant;
  if (of !== undefined) clock.of = of;
  if (round !== undefined) clock.round = round;
  if (forParty !== undefined) clock.forParty = forParty;
  return clock;
};

/** What lists keep of a clock to name it. */
export const namedClock = ({ id, variant, of, round, forParty, chinese, english }: CaseClock): NamedClock =>
  named({ id, chinese, english }, variant, of, round, forParty);
