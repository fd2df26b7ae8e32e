import type { LegalDate } from '../deadlines/index.js';
import { BasisId, Day, Flag, Json, Officers, Optional, Part, Text } from '../input/fields.js';
import { Penalty } from './investigation.js';

/** Form #44: facts, rights and penalty on the spot (PR Ch.4, APL Art.51-53). */
export class SummaryPenaltyDecided {
  @Text(100) number: string;
  @Officers() officers: string[];
  @BasisId() basisId: string;
  @Day() violationEndedOn: LegalDate;
  @Day() decidedOn: LegalDate;
  @Flag() cardsShown: boolean;
  @Flag() rightsTold: boolean;
  @Text(5000) facts: string;
  @Optional() @Text(5000) statement?: string;
  @Part(() => Penalty) penalty: Penalty;
  @Text(500) signature: string;
  @Json() check: object;
}

/** PR Art.70: handed in for the record within 7 working days. */
export class SummaryFiled {
  @Text(100) archiveNumber: string;
  @Text(100) receivedBy: string;
}
