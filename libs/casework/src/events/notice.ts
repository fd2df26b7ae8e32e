import type { LegalDate } from '../deadlines/index.js';
import { Day, DayAhead, Flag, OneOf, Optional, Part, Parts, Text } from '../input/fields.js';
import { Files, type StoredFile } from './files.js';
import { Handling } from './investigation.js';
import { FinedInLinkedCase } from './report.js';

/** T29, form #37. The content of the penalty, its facts, reasons and basis, and the party's rights. */
export class NoticeIssued {
  @Text(100) number: string;
  @Part(() => Handling) handling: Handling;
  /** The proposed penalty is in the hearing range: the notice tells the right to a hearing (APL Art.63). */
  @Flag() hearingRight: boolean;
  /** Linked cases that have fined the party by now (APL Art.29); left out where there are none, and in old records. */
  @Optional() @Parts(() => FinedInLinkedCase, 1, 1000) finedBefore?: FinedInLinkedCase[];
}

/** Ways of service, PR Art.82. */
export const serviceMethods = ['direct', 'leave', 'electronic', 'post', 'proclamation', 'entrusted'] as const;

/** What opens a proclamation: the party is missing, or it could not be reached in any other way (PR Art.82(5)). */
export const proclamationGrounds = ['missing', 'other-ways-failed'] as const;

/**
 * Form #50. `servedOn` is the day that counts as service; for a proclamation the day it was published, 30 days before.
 */
export class Service {
  @OneOf(serviceMethods) method: (typeof serviceMethods)[number];
  @Day() servedOn: LegalDate;
  @Text(200) receiver: string;
  /** Signature, witness, recording or screenshot that proves it (PR Art.82). */
  @Text(500) proof: string;
  /** Who witnessed that the document was left; without one a photograph or film is needed (PR Art.82). */
  @Optional() @Text(200) witness?: string;
  /** Of a proclamation only; left out in records of before. */
  @Optional() @OneOf(proclamationGrounds) proclaimedBecause?: (typeof proclamationGrounds)[number];
  /** Why the receipt was refused (PR Art.82(2)); reason and course of a proclamation (82(5)). */
  @Optional() @Text(2000) account?: string;
  /** The signed receipt, the photograph, the screenshot. */
  @Files() files?: StoredFile[];
}

/** A service as it was recorded. */
export class Served extends Service {
  /** The day the law takes as the day of service. */
  @Day() effectiveOn: LegalDate;
  /** Of a proclamation, of its form #51; left out in records of before. */
  @Optional() @Text(100) proclamationNumber?: string;
}

export class NoticeServed extends Served {}

/** T31, form #38. What the party says of what it was notified of. */
export class Statement {
  @Day() statedOn: LegalDate;
  @OneOf(['oral', 'written']) form: 'oral' | 'written';
  @Text(10000) content: string;
  @Files() files?: StoredFile[];
}

/** `late`: after the window, which silence had waived; it is kept in the file and changes nothing (PR Art.57). */
export class StatementRecorded extends Statement {
  @Optional() @Flag() late?: boolean;
}

/** T31. Facts, reasons and evidence are re-checked; what holds is adopted (PR Art.58). */
export class StatementRechecked {
  @Flag() adopted: boolean;
  @Text(5000) reasons: string;
  /** Day of the re-check, where it is entered later. */
  @Optional() @Day() recheckedOn?: LegalDate;
}

/** An express, signed waiver (APL Art.62). Where there is a right to a hearing it must name it. */
export class RightsWaived {
  @Day() waivedOn: LegalDate;
  @Flag() namesHearing: boolean;
  @Text(500) signature: string;
  /** The signed document. */
  @Files() files?: StoredFile[];
}

/** Silence to the end of the window waives the rights (PR Art.57): expiry that the law gives an effect. */
export class DefenceWindowLapsed {
  @DayAhead() lastDay: LegalDate;
  @Optional() @Flag() hearingRight?: boolean;
}
