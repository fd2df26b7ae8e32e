import type { ClockId } from './clock-ids.js';
import { getClockRow } from './clock-row.js';
import type { Clock, ClockTable } from './clock-table.js';
import { DeadlineError } from './deadline-error.js';
import { nearest } from './nearest-names.js';

/** Characters of an unknown name that are said back. */
const mostShown = 60;

/**
 * The row that somebody asks for by a name: an identifier, or for a while what the clock was called before, with its
 * variant beside it ("publish" and "other-province-push") or behind a slash.
 * @throws {DeadlineError} unknown-clock with the nearest identifiers, or unknown-variant.
 */
export const clockNamed = (table: ClockTable, name: string, variant?: string): Clock => {
  const row = table.clocks.find(({ id }) => id === name);
  if (row !== undefined) return getClockRow(table, row.id, variant);
  const whole = variant === undefined ? undefined : formerly(table, `${name}/${variant}`);
  if (whole !== undefined) return whole;
  const former = formerly(table, name);
  if (former !== undefined) return getClockRow(table, former.id, variant);
  const parts = partsOf(table, name);
  if (parts.length > 0) {
    const given = variant === undefined ? '' : `, not "${variant}"`;
    throw new DeadlineError(
      'unknown-variant',
      'variant',
      `"${name}" is the former name of several clocks; give one of ${parts.join(', ')}${given}`,
    );
  }
  const near = nearest(
    name,
    table.clocks.map(({ id }) => id),
  );
  throw new DeadlineError(
    'unknown-clock',
    'clock',
    `there is no clock "${name.slice(0, mostShown)}"; near: ${near.join(', ')} (GET /clocks has all)`,
  );
};

const formerly = (table: ClockTable, name: string): Clock | undefined =>
  table.clocks.find(({ formerNames }) => formerNames.includes(name));

/** The clocks that were variants of one row before. */
const partsOf = (table: ClockTable, name: string): ClockId[] => [
  ...new Set(
    table.clocks
      .filter(({ formerNames }) => formerNames.some((former) => former.startsWith(`${name}/`)))
      .map(({ id }) => id),
  ),
];
