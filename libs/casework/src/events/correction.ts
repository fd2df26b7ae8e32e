import type { LegalDate } from '../deadlines/index.js';
import { Day, DayAhead, Flag, Officers, Optional, Text, WholeNumber } from '../input/fields.js';

/** T23, form #33. Not a penalty (APL Art.28(1)); with every penalty, or alone and earlier. */
export class CorrectionOrder {
  @Text(2000) what: string;
  /** The provision that was broken, as the order cites it. */
  @Optional() @Text(1000) violated?: string;
  @DayAhead() correctBy: LegalDate;
  @Day() servedOn: LegalDate;
  @Text(200) receiver: string;
}

export class CorrectionOrdered extends CorrectionOrder {
  @WholeNumber(1, 999) order: number;
  @Text(100) number: string;
}

/** Re-inspection after the day given: whether it was corrected. Only this proves a refusal to correct (拒不改正). */
export class ReinspectionRecorded {
  @WholeNumber(1, 999) order: number;
  @Officers() officers: string[];
  @Day() inspectedOn: LegalDate;
  @Flag() corrected: boolean;
  @Text(5000) findings: string;
}
