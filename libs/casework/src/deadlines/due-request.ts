import { JsonReader } from '../law-data/json-reader.js';
import { LawDataError } from '../law-data/law-data-error.js';
import { InvalidLegalDate } from '../law-data/legal-date.js';
import type { Clock } from './clock-table.js';
import { DeadlineError } from './deadline-error.js';
import { dueDate, type DueDate, type DueDateContext } from './due-date.js';
import { clockNamed } from './named-clock.js';

/** A due date for who asked under `id`: of which clock, by its identifier and its titles. */
export type DueDateTold = { id: string | number | null; clock: Clock['id'] } & Pick<
  Clock,
  'variant' | 'chinese' | 'english'
> &
  DueDate;

/** One line of `anlu due`: the date with its reasons, or what is wrong with the line. `id` is given back as it came. */
export type DueAnswer = DueDateTold | { id: string | number | null; error: { field: string; reason: string } };

const readText = (reader: JsonReader): string => reader.text();

const readId = (reader: JsonReader): string | number =>
  typeof reader.value === 'number' ? reader.value : reader.text();

/**
 * Computes a due date for anyone: `{id, clock, variant?, start, pauses?: [[from, to]], extensionDays?}`, the clock by
 * its identifier in procedure §2.8 or, for a while, by its former name. Never throws for a wrong line: it says which
 * field is wrong and what would be right.
 */
export const answerDue = (line: unknown, context: DueDateContext): DueAnswer => {
  const reader = new JsonReader(line, '');
  let id: string | number | null = null;
  try {
    id = reader.field('id').orNull(readId);
    refuseUnknown(line);
    const variant = reader.field('variant').orNull(readText);
    const pauses = reader.field('pauses').orNull((field) => field.list().map(readPause)) ?? [];
    const extensionDays = reader.field('extensionDays').orNull((field) => field.integer(0)) ?? 0;
    const asked = reader.field('clock').text();
    const start = reader.field('start').text();
    const row = clockNamed(context.clocks, asked, variant ?? undefined);
    const { id: clock, chinese, english } = row;
    const input = { clock, start, pauses, extensionDays, ...(row.variant === null ? {} : { variant: row.variant }) };
    return { id, clock, variant: row.variant, chinese, english, ...dueDate(input, context) };
  } catch (error) {
    if (error instanceof DeadlineError || error instanceof InvalidLegalDate || error instanceof LawDataError) {
      return { id, error: { field: error.field, reason: error.reason } };
    }
    throw error;
  }
};

const known = ['id', 'clock', 'variant', 'start', 'pauses', 'extensionDays'];

/** A name that is not known would be passed over, and the date be wrong. */
const refuseUnknown = (line: unknown): void => {
  const unknown = Object.keys(line ?? {}).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new LawDataError(unknown, `is not known; known: ${known.join(', ')}`);
};

const readPause = (reader: JsonReader): [ReturnType<JsonReader['date']>, ReturnType<JsonReader['date']>] => {
  const [from, to, more] = reader.list();
  if (from === undefined || to === undefined || more !== undefined) throw reader.wrong('must be a pair [from, to]');
  return [from.date(), to.date()];
};
