import type { LegalDate } from '../deadlines/index.js';

/** A clock of a case before it is computed: what started, stopped, extended and paused it. */
export interface Running {
  clock: string;
  variant?: string;
  /** The measure, challenge, duty or earlier round a clock belongs to, where a case can have several of it. */
  of?: number | string;
  /** The day of the starting event; for a clock that is counted back, the day it is counted back from. */
  start: LegalDate;
  stoppedOn: LegalDate | null;
  /** A right of the party, not a duty of the bureau: what comes after its last day is not late. */
  closesByItself?: boolean;
  extensionDays?: number;
  pauses?: [LegalDate, LegalDate][];
  pausedSince?: LegalDate | null;
  /** Set by a decision instead of counted. */
  fixedDue?: LegalDate;
  /** For hours: the instant the clock starts. */
  startsAt?: string;
}
