import type { LegalDate } from '../deadlines/index.js';
import { DayAhead, Id, Text, WholeNumber } from '../input/fields.js';

/**
 * A person of the body of reconsideration or of the court may read the case, for a time (ARL Art.45; ALL Art.40).
 * `challenge` numbers the challenges of a case from 1; `until`: the last day.
 */
export class ReviewAccessGranted {
  @WholeNumber(1, 99) challenge: number;
  @Id() reader: string;
  @DayAhead() until: LegalDate;
}

/** The same person may not any more. */
export class ReviewAccessWithdrawn {
  @Id() reader: string;
  @Text() reasons: string;
}
