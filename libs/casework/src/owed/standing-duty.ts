import type { LegalDate } from '../deadlines/index.js';
import type { DutyName, OwedTo } from './duty-names.js';

/** A duty as a state has it: owed since a day, and done or not. */
export interface StandingDuty {
  readonly name: DutyName;
  readonly to: OwedTo;
  /** What it belongs to, as its clock names it: a challenge, a duty, an application, a measure. */
  readonly of?: number | string;
  /** Tells one instrument from the next of its sort: the number of a notice, the hour of a hearing. */
  readonly mark?: string | number;
  /** The length of its clock, where clocks of several lengths run at once: an undefined one is the usual length. */
  readonly variant?: string | undefined;
  readonly since: LegalDate;
  readonly doneOn: LegalDate | null;
}
