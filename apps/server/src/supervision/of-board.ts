import type { LegalDate } from '#casework';
import type { Filter } from '#read-store';

/** Of whom a board is, and as of which days. */
export interface OfBoard {
  readonly unit: string;
  /** What of the worklist whoever asks may see. */
  readonly seen: Filter;
  readonly officer: string | null;
  readonly today: LegalDate;
  readonly soon: string;
  /** Work in which nothing was recorded on or after this day is idle. */
  readonly idleBefore: string;
  readonly from: string;
  /** Whether a unit is the board's or below it: a case that another bureau has joined is under that one too. */
  readonly isWithin: (unit: string) => boolean;
}

/** Asks the store. */
export type Aggregate = <T>(view: string, pipeline: Record<string, unknown>[]) => Promise<T[]>;
