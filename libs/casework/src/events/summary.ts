import type { LegalDate } from '../deadlines/index.js';
import { BasisId, Day, Flag, Json, Officers, OneOf, Optional, Part, Text } from '../input/fields.js';
import { Files, type StoredFile } from './files.js';
import { groundsOfChoice, lawsApplied, Penalty, type GroundOfChoice, type LawApplied } from './investigation.js';

/** How a fine on the spot is paid: to the officers (APL Art.68, 69; PR Art.72), or in fifteen days. */
export const spotPayments = ['on-the-spot', 'within-fifteen-days'] as const;

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
  /** The provision that was broken, as the decision cites it. */
  @Optional() @Text(1000) violated?: string;
  @Optional() @Text(5000) statement?: string;
  @Part(() => Penalty) penalty: Penalty;
  /** Why the text of that day applies, where another looks as if it did (APL Art.37). */
  @Optional() @Text() choiceOfLaw?: string;
  @Optional() @OneOf(lawsApplied) lawApplied?: LawApplied;
  @Optional() @OneOf(groundsOfChoice) choiceBecause?: GroundOfChoice;
  /** Way and term of payment, as the decision says them (PR Art.68); left out: a hand ticks them. */
  @Optional() @OneOf(spotPayments) paidHow?: (typeof spotPayments)[number];
  /** The bank or the electronic payment to which a fine goes that is not collected on the spot. */
  @Optional() @Text(200) agency?: string;
  @Text(500) signature: string;
  /** What was signed on a screen, and photographs of the scene. */
  @Files() files?: StoredFile[];
  /** In whose name it was decided (PR Art.9; GSS Art.8); left out in records of before, whose number tells it. */
  @Optional() @OneOf(['bureau', 'unit']) actingName?: 'bureau' | 'unit';
  @Json() check: object;
}

/** PR Art.70: handed in for the record within 7 working days. */
export class SummaryFiled {
  @Text(100) archiveNumber: string;
  @Text(100) receivedBy: string;
}
