import type { LegalDate } from '../deadlines/index.js';
import { Day, DayAhead, Flag, Optional, Text, WholeNumber } from '../input/fields.js';
import { Files, type StoredFile } from './files.js';

/**
 * T12, forms #30, #31: testing, inspection, quarantine or appraisal by a capable body. The time until the result is not
 * counted.
 */
export class TestCommission {
  @Text(200) body: string;
  @Flag() accredited: boolean;
  @Text(1000) subject: string;
  @Day() commissionedOn: LegalDate;
  /** The period that was fixed for it; told in writing when goods are sealed or seized (PR Art.38). */
  @DayAhead() periodEndsOn: LegalDate;
  /** The sealed or seized goods that are tested. */
  @Optional() @WholeNumber(1, 999) measure?: number;
  /** Day on which the party was told the period (#31). */
  @Optional() @Day() periodToldOn?: LegalDate;
}

export class TestCommissioned extends TestCommission {
  @WholeNumber(1, 999) test: number;
}

/** T12, form #32. */
export class TestResultReceived {
  @WholeNumber(1, 999) test: number;
  @Day() receivedOn: LegalDate;
  @Text(5000) result: string;
  @Files() files?: StoredFile[];
  /** Day on which the result was told to the party. */
  @Optional() @Day() toldOn?: LegalDate;
}
