import type { LegalDate } from '../deadlines/index.js';
import { publicationClasses, type PublicationClass } from '../discretion/publication-class.js';
import { Day, Flag, Json, OneOf, Optional, Part, Text } from '../input/fields.js';
import { Handling, Penalty } from './investigation.js';
import { Served } from './notice.js';

/** Whether the opinion of the hearing is followed, in whole or in part. */
export const hearingAnswers = ['wholly', 'partly', 'not'] as const;

/** What becomes of the opinion that the host of the hearing gave (APL Art.65; HR Art.29; PR Art.62(3)). */
export class HearingAnswer {
  @OneOf(hearingAnswers) followed: (typeof hearingAnswers)[number];
  @Text(5000) reasons: string;
}

/** Form #43: what the officers propose to decide, and whether the statement was adopted. */
export class DecisionProposed {
  @Part(() => Handling) handling: Handling;
  @Text(5000) reasons: string;
  /** After a hearing; left out in records of before. */
  @Optional() @Part(() => HearingAnswer) hearingAnswer?: HearingAnswer;
}

/** How and where the fine is paid (SEP Art.7). */
export class PaymentTerms {
  @Text(200) agency: string;
  @Flag() surchargeApplies: boolean;
}

/** T39, T40, form #45. The date printed on the document counts. */
export class PenaltyDecided {
  @Text(100) number: string;
  @Day() documentDate: LegalDate;
  @Part(() => Handling) handling: Handling;
  @Optional() @Part(() => PaymentTerms) payment?: PaymentTerms;
  @Text(2000) remedies: string;
  /** How long it is shown, fixed with the decision (PUB Art.13-15); left out where nothing is, and in old records. */
  @Optional() @OneOf(publicationClasses) publicationClass?: PublicationClass;
  /** The check as computed on the day: range, band, verdict, versions. A later change of rules never rewrites it. */
  @Json() check: object;
  /** Versions of standards, thresholds and settings looked at, in records from before `lookedAt` named them. */
  @Optional() @Json() lawVersions?: object;
  /** What the department head says on the form; left out where nothing is said, and in old records. */
  @Optional() @Text() opinion?: string;
}

/** Form #46 (no penalty by law), or the facts are not established (PR Art.60(1)(2), (3)). */
export class NoPenaltyDecided {
  @Text(100) number: string;
  @Day() documentDate: LegalDate;
  @OneOf(['no-penalty', 'not-established']) outcome: 'no-penalty' | 'not-established';
  @Text(5000) reasons: string;
  /** What is taken all the same, by an exemption that spares the fine (食品安全法136); absent where nothing is. */
  @Optional() @Part(() => Penalty) penalty?: Penalty;
  /** What the department head says on the form; left out where nothing is said, and in old records. */
  @Optional() @Text() opinion?: string;
}

/** T41. */
export class DecisionServed extends Served {}
