import type { LegalDate } from '../deadlines/index.js';
import { BasisId, Day, Fen, Flag, Json, Officers, OneOf, Optional, Part, Parts, Text } from '../input/fields.js';
import { OpenMoney } from './execution.js';
import { Files, type StoredFile } from './files.js';
import { groundsOfChoice, lawsApplied, Penalty, type GroundOfChoice, type LawApplied } from './investigation.js';
import { ToldIrregularity } from './irregularity.js';

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
  /** What the rules refused of it when it had been handed over on paper already: it stands, and shows (APL Art.75). */
  @Optional() @Parts(() => ToldIrregularity, 1, 20) irregular?: ToldIrregularity[];
  /** Why it is on record only now, where it was handed over before. */
  @Optional() @Text() whyLater?: string;
  /** The number that the paper bears, where it is none of the ledger: the party knows the decision by it. */
  @Optional() @Text(100) numberOnPaper?: string;
  /** Day on which it came on record, where that was later: the time to mend it runs from there. */
  @Optional() @Day() recordedOn?: LegalDate;
}

/**
 * How the bureau mends a decision that was handed over and is irregular: it falls, and the matter with it or to be
 * handled anew under a clue of its own; or its defect of form is made up for in writing.
 */
export const waysOfMending = ['revoked', 'revoked-and-handled-again', 'supplemented'] as const;

/** APL Art.75: an irregular decision on the spot was mended by the bureau itself, and the party was told. */
export class IrregularDecisionMended {
  @OneOf(waysOfMending) way: (typeof waysOfMending)[number];
  @Text() reasons: string;
  /** Day on which the party was told in writing. */
  @Day() toldOn: LegalDate;
  /** What goes back of what was paid, in fen; left out: what was paid of the fine and its surcharge. */
  @Optional() @Fen() toReturn?: number;
  /** The application to the court rested on it, and is to be withdrawn. */
  @Optional() @Flag() applicationFalls?: boolean;
  /** What is open after it, where that does not follow from what was paid. */
  @Optional() @Part(() => OpenMoney) openMoney?: OpenMoney;
  @Files() files?: StoredFile[];
}

/** PR Art.70: handed in for the record within 7 working days. */
export class SummaryFiled {
  @Text(100) archiveNumber: string;
  @Text(100) receivedBy: string;
}
