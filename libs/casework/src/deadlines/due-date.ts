import { legalDate, legalDateOf, type LegalDate } from '../law-data/legal-date.js';
import { CalendarLookup } from './calendar-lookup.js';
import type { Calendars } from './calendar.js';
import type { ClockId } from './clock-ids.js';
import { getClockRow, versionOn } from './clock-row.js';
import type { ClockTable, ClockVersion } from './clock-table.js';
import { mostDaysCounted } from './day-count.js';
import { DeadlineError } from './deadline-error.js';
import type { Pause, Step } from './steps.js';
import { dueAfter, dueBefore, dueByHour } from './terms.js';

export interface DueDateInput {
  readonly clock: ClockId;
  readonly variant?: string;
  /** The day of the starting event (for a "before" clock the day that is counted back from); an instant for hours. */
  readonly start: string;
  /** Excluded periods. One that is still open is given up to the day asked about. */
  readonly pauses?: readonly Pause[];
  /** Granted extension in the clock's unit. */
  readonly extensionDays?: number;
}

export interface DueDate {
  /** Last day of the term; for hours the UTC instant at which it ends. */
  readonly due: string;
  readonly rolled: boolean;
  /** True when a day of a year without a holiday notice was looked at: compute again once it is loaded. */
  readonly provisional: boolean;
  readonly steps: readonly Step[];
}

/** A term that was counted: by which clock, and from when to when. */
export interface CountedTerm {
  readonly clock: ClockId;
  readonly variant?: string;
  readonly start: string;
  readonly due: string;
}

export interface DueDateContext {
  readonly clocks: ClockTable;
  readonly calendars: Calendars;
  /** Is told of every term that is counted, where somebody keeps a note of what a decision looks at. */
  readonly whenCounted?: (term: CountedTerm) => void;
}

/**
 * What was counted before under the same tables: pages, lists and rules ask for the clocks of a case after each of its
 * events, and most of them have not changed. An answer depends on nothing but the input and the tables.
 */
const keptAnswers = new WeakMap<ClockTable, WeakMap<Calendars, Map<string, DueDate>>>();

/** Answers that are kept; then all are forgotten, which costs no more than counting again. */
const mostKept = 20_000;

const answersUnder = ({ clocks, calendars }: DueDateContext): Map<string, DueDate> => {
  const byCalendars = keptAnswers.get(clocks) ?? new WeakMap<Calendars, Map<string, DueDate>>();
  keptAnswers.set(clocks, byCalendars);
  const answers = byCalendars.get(calendars) ?? new Map<string, DueDate>();
  byCalendars.set(calendars, answers);
  return answers;
};

/**
 * When a term ends, and why. Counting rules: PR Art.80 and procedure §2.8. The version of the clock is the one in
 * force on the day of its start.
 * @throws {DeadlineError} (unknown variant, no text for that day, a pause or extension the clock does not
 * have) or `InvalidLegalDate`.
 */
export const dueDate = (input: DueDateInput, context: DueDateContext): DueDate => {
  const { clock, variant = '', start, pauses = [], extensionDays = 0 } = input;
  const asked = `${clock} ${variant} ${start} ${extensionDays} ${pauses.join(' ')}`;
  const answers = answersUnder(context);
  const known = answers.get(asked);
  const answer = known ?? countedAnew(input, context);
  if (known === undefined) {
    if (answers.size >= mostKept) answers.clear();
    answers.set(asked, answer);
  }
  context.whenCounted?.({ clock, start, due: answer.due, ...(variant === '' ? {} : { variant }) });
  return answer;
};

const countedAnew = (input: DueDateInput, context: DueDateContext): DueDate => {
  const clock = getClockRow(context.clocks, input.clock, input.variant);
  const startDay = dayOfStart(input.start);
  const version = versionOn(clock, startDay);
  const pauses = checkedPauses(input.pauses ?? [], input.clock, version);
  const extension = checkedExtension(input.extensionDays ?? 0, input.clock, version);
  const lookup = new CalendarLookup(context.calendars);
  const opening: Step[] = [
    { kind: 'start', on: version.unit === 'h' ? input.start : startDay, event: clock.start },
    { kind: 'rule', length: version.length, unit: version.unit, article: version.article },
  ];
  const term = { start: startDay, version, pauses, extension, lookup };
  const { due, steps } =
    version.unit === 'h'
      ? dueByHour(input.start, version)
      : version.direction === 'before'
        ? dueBefore(term)
        : dueAfter(term, context.clocks.rollOnOrdinaryWeekends);
  const years = lookup.yearsWithoutNotice();
  const doubt: Step[] = years.length === 0 ? [] : [{ kind: 'provisional', years }];
  return {
    due,
    rolled: steps.some((step) => step.kind === 'roll'),
    provisional: years.length > 0,
    steps: [...opening, ...steps, ...doubt],
  };
};

const dayOfStart = (start: string): LegalDate => (start.includes('T') ? legalDateOf(start) : legalDate(start, 'start'));

/** Each day of a term is held against each of its pauses. */
const mostPauses = 100;

const checkedPauses = (pauses: readonly Pause[], clock: ClockId, version: ClockVersion): readonly Pause[] => {
  if (pauses.length > 0 && version.pauses.length === 0) {
    throw new DeadlineError('invalid-pause', 'pauses', `nothing stops the clock "${clock}" (${version.article})`);
  }
  if (pauses.length > mostPauses) {
    throw new DeadlineError(
      'invalid-pause',
      'pauses',
      `at most ${mostPauses} pauses are counted, not ${pauses.length}`,
    );
  }
  for (const [from, to] of pauses) {
    if (legalDate(to, 'pauses') < legalDate(from, 'pauses')) {
      throw new DeadlineError('invalid-pause', 'pauses', `the pause from ${from} to ${to} ends before it begins`);
    }
  }
  return pauses;
};

const checkedExtension = (length: number, clock: ClockId, version: ClockVersion): number => {
  if (!Number.isSafeInteger(length) || length < 0) {
    throw new DeadlineError('invalid-extension', 'extensionDays', `${length} is not a whole number of 0 or more`);
  }
  if (length > mostDaysCounted) {
    throw new DeadlineError(
      'too-far',
      'extensionDays',
      `${length} is more than the ${mostDaysCounted} days that are counted`,
    );
  }
  if (length > 0 && version.extensions.length === 0) {
    throw new DeadlineError('invalid-extension', 'extensionDays', `the clock "${clock}" cannot be extended`);
  }
  const open = version.extensions.some(({ max }) => max === null);
  const most = version.extensions.reduce((sum, { max }) => sum + (max ?? 0), 0);
  if (!open && length > most) {
    throw new DeadlineError(
      'invalid-extension',
      'extensionDays',
      `the clock "${clock}" can be extended by ${most} at most`,
    );
  }
  return length;
};
