import { inForce } from '../law-data/dated.js';
import type { LegalDate } from '../law-data/legal-date.js';
import type { ClockId } from './clock-ids.js';
import type { Clock, ClockTable, ClockVersion } from './clock-table.js';
import { DeadlineError } from './deadline-error.js';

/**
 * The row of the clock table with this identifier and variant; without a variant, its default one.
 * @throws {DeadlineError} unknown-variant, listing what there is.
 */
export const getClockRow = (table: ClockTable, id: ClockId, variant?: string): Clock => {
  const found = table.clocks.find(
    (clock) => clock.id === id && (variant === undefined ? clock.isDefault : clock.variant === variant),
  );
  if (found !== undefined) return found;
  const rows = table.clocks.filter((clock) => clock.id === id);
  const variants = rows.map((clock) => clock.variant ?? '(none)').join(', ');
  throw new DeadlineError(
    'unknown-variant',
    'variant',
    variant === undefined
      ? `the clock "${id}" needs one of the variants ${variants}`
      : `the clock "${id}" has no variant "${variant}", but ${variants}`,
  );
};

/** Procedure rules apply as in force when the step is taken: the version on the day the clock starts. */
export const versionOn = (clock: Clock, start: LegalDate): ClockVersion => {
  const version = inForce(clock.versions, start);
  if (version !== undefined) return version;
  const known = clock.versions.map(({ validFrom, validTo }) => `${validFrom} to ${validTo ?? 'now'}`).join(', ');
  throw new DeadlineError('no-version', 'start', `the clock "${clock.id}" has no text for ${start}, only for ${known}`);
};

/**
 * Whether the clock has a text for a day on which it would start: some rows came with a law, and what began before ran
 * without them.
 */
export const isKnownOn = ({ versions }: Clock, start: LegalDate): boolean => inForce(versions, start) !== undefined;
