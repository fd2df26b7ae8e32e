import type { ClockId, LegalDate } from '../deadlines/index.js';

/** Which clock of a case, where the case can have several of one kind. */
export interface ClockInCase {
  readonly id: ClockId;
  /** One of several lengths of this clock. */
  variant?: string;
  /** What the clock belongs to: a measure, letter, challenge, duty, application, agreement, or track of a complaint. */
  of?: number | string;
  /** The earlier round that the clock belongs to, from 1; absent in the round that is handled. */
  round?: number;
  /** The party whose clock it is, counted from 1, in a case of several; absent where it is one of the case. */
  forParty?: number;
}

/** A clock of a case before it is computed: what started, stopped, extended and paused it. */
export interface Running extends ClockInCase {
  /** The day of the starting event; for a clock that is counted back, the day it is counted back from. */
  readonly start: LegalDate;
  readonly stoppedOn: LegalDate | null;
  /** A right of the party, not a duty of the bureau: what comes after its last day is not late. */
  readonly closesByItself?: boolean;
  readonly extensionDays?: number;
  readonly pauses?: [LegalDate, LegalDate][];
  readonly pausedSince?: LegalDate | null;
  /** Set by a decision instead of counted. */
  readonly fixedDue?: LegalDate;
  /** The article that asks for it, where it is not that of its row. */
  readonly article?: string;
  /** What it is called in this case, where that is not the name of its row. */
  readonly called?: { readonly chinese: string; readonly english: string };
  /** For hours: the instant the clock starts. */
  readonly startsAt?: string;
}
