import type { LegalDate } from '../deadlines/index.js';
import {
  Day,
  DayAhead,
  Id,
  Ids,
  Line,
  Officers,
  OneOf,
  Optional,
  Part,
  Parts,
  Text,
  WholeNumber,
} from '../input/fields.js';
import { Files, type StoredFile } from './files.js';

/**
 * Who supervises: the level above (SUP Art.17-21), the bureau its own stations and officers (SUP Art.16; R825 Art.42),
 * or a body outside, whose instrument is only entered and answered (R825 Art.26-29).
 */
export const supervisionLevels = ['above', 'inside', 'outside'] as const;
export type SupervisionLevel = (typeof supervisionLevels)[number];

/** The instruments of SUP Art.17, 18 and 20. */
export const supervisionInstruments = ['notice', 'decision', 'opinion'] as const;
export type SupervisionInstrument = (typeof supervisionInstruments)[number];

/** What a body outside sends: a letter, an opinion, a decision of the government (R825 Art.26-28). */
export const outsideInstruments = ['supervision-letter', 'supervision-opinion', 'supervision-decision'] as const;

/** What led to it. */
export const signSources = ['risk-point', 'event', 'refusal', 'draw', 'by-hand'] as const;

/** The sign that the matter was raised from. `event`: the number of an event in the case. */
export class SupervisionSign {
  @OneOf(signSources) source: (typeof signSources)[number];
  @Optional() @WholeNumber(1, 40) riskPoint?: number;
  @Optional() @Id() caseId?: string;
  @Optional() @Id() complaintId?: string;
  @Optional() @Id() inspection?: string;
  @Optional() @WholeNumber(1, 999_999_999) event?: number;
  @Optional() @Id() officer?: string;
  @Optional() @Line(200) party?: string;
}

/** What is said when a matter is taken up. */
export class RaiseSupervision {
  @Id() unit: string;
  @Id() addressed: string;
  @OneOf(['above', 'inside']) level: 'above' | 'inside';
  @Part(() => SupervisionSign) sign: SupervisionSign;
  @Text(5000) matter: string;
  /** Set on matters made up for demonstration or simulation. */
  @Optional() @Text(200) fiction?: string;
}

/**
 * A matter that a supervisor takes up. Nobody but its author and the heads of `unit` knows of it before an instrument.
 * `officersConcerned`: those whom the sign is about, as it showed then, whether or not who raised it named one.
 */
export class SupervisionRaised extends RaiseSupervision {
  @Optional() @Officers() officersConcerned?: string[];
}

/** The sign is none, or needs nothing: with the reason, and the matters dismissed before for the same sign. */
export class SupervisionDismissed {
  @Text(2000) reasons: string;
  /** Matters of the same sign that were dismissed within the 365 days before. */
  @Ids(0, 50) dismissedBefore: string[];
}

/** 执法监督通知书: to answer in ten working days from its receipt (SUP Art.17). */
export class SupervisionNoticeDrafted {
  @Text(5000) problems: string;
  @Text(1000) provisions: string;
  @Text(5000) requirements: string;
  @Optional() @Officers() officersConcerned?: string[];
}

/** 执法监督决定书: to mend by a day (SUP Art.18). */
export class SupervisionDecisionDrafted {
  @Text(5000) problems: string;
  @Text(1000) provisions: string;
  @Text(5000) requirements: string;
  @DayAhead() mendBy: LegalDate;
  @Optional() @Officers() officersConcerned?: string[];
}

/** 执法监督意见书: a general problem or the risk of a region, to report on by a day (SUP Art.20). */
export class SupervisionOpinionDrafted {
  @Text(5000) problems: string;
  @Optional() @Text(1000) provisions?: string;
  @Text(5000) requirements: string;
  @DayAhead() reportBy: LegalDate;
}

/** The head does not approve the draft. */
export class SupervisionDraftReturned {
  @Text(2000) reasons: string;
}

/** Approved by a head of the supervising bureau, and sent: the number is drawn with it. */
export class SupervisionInstrumentIssued {
  @OneOf(supervisionInstruments) instrument: SupervisionInstrument;
  @Text(100) number: string;
}

/** The receipt, from which terms run. */
export class SupervisionInstrumentReceived {
  @OneOf(supervisionInstruments) instrument: SupervisionInstrument;
  @Day() receivedOn: LegalDate;
}

/** The written answer to a notice (SUP Art.17). */
export class SupervisionAnswered {
  @Day() answeredOn: LegalDate;
  @Text(10_000) answer: string;
  @Files() files?: StoredFile[];
}

/**
 * Files that the supervising unit wants to see (SUP Art.10, 12). `cases`: those it names; while the matter is open
 * their files can be read by who supervises.
 */
export class SupervisionFilesAskedFor {
  @Text(2000) wanted: string;
  @Optional() @Ids(1, 50) cases?: string[];
  @DayAhead() handOverBy: LegalDate;
}

export class SupervisionFilesHandedOver {
  @Day() handedOn: LegalDate;
  @Text(2000) handedOver: string;
  /** Cases of the unit that were meant, where they had not been named. */
  @Optional() @Ids(1, 50) cases?: string[];
  @Files() files?: StoredFile[];
}

/** What the inquiry found (SUP Art.18: not performed, performed unlawfully or improperly). */
export const inquiryFindings = ['not-performed', 'unlawful', 'improper', 'no-fault'] as const;

/** 调查核实, before any decision (SUP Art.18). */
export class SupervisionInquired {
  @Day() inquiredOn: LegalDate;
  @OneOf(inquiryFindings) found: (typeof inquiryFindings)[number];
  @Text(10_000) findings: string;
  @Files() files?: StoredFile[];
}

/** 督办: what is owed is asked for again. */
export class SupervisionUrged {
  @Day() urgedOn: LegalDate;
  @Text(2000) urging: string;
}

/** An objection to the decision, within five working days (SUP Art.19). */
export class SupervisionObjected {
  @Day() objectedOn: LegalDate;
  @Text(5000) reasons: string;
  @Files() files?: StoredFile[];
}

/** The objection has come to the supervising bureau, which has ten working days from then (SUP Art.19). */
export class SupervisionObjectionReceived {
  @Day() receivedOn: LegalDate;
}

export const recheckOutcomes = ['upheld', 'changed', 'revoked'] as const;

/** 复查: what becomes of the decision, answered to who objected (SUP Art.19). */
export class SupervisionRechecked {
  @Day() recheckedOn: LegalDate;
  @OneOf(recheckOutcomes) recheck: (typeof recheckOutcomes)[number];
  @Text(5000) reasons: string;
  /** Of a changed decision: what is asked for now, and by when. */
  @Optional() @Text(5000) requirements?: string;
  @Optional() @DayAhead() mendBy?: LegalDate;
}

/** An act in a case that mended what was found. */
export class MendingAct {
  @Id() caseId: string;
  @WholeNumber(1, 999_999_999) event: number;
}

/** What was put right (SUP Art.18). */
export class SupervisionCorrected {
  @Day() correctedOn: LegalDate;
  @Text(5000) correction: string;
  @Optional() @Parts(() => MendingAct, 1, 50) mendingActs?: MendingAct[];
  @Files() files?: StoredFile[];
}

/** What a report can be on: the correction that a decision asked for, or what an opinion asked for (SUP Art.18, 20). */
export const reportedInstruments = ['decision', 'opinion'] as const;
export type ReportedInstrument = (typeof reportedInstruments)[number];

/**
 * The report on a correction (SUP Art.18), or on what an opinion asked for (Art.20). `instrument`: which of the two; a
 * report that does not say so is on the one that was open then.
 */
export class SupervisionReported {
  @Optional() @OneOf(reportedInstruments) instrument?: ReportedInstrument;
  @Day() reportedOn: LegalDate;
  @Text(10_000) report: string;
  @Files() files?: StoredFile[];
}

export const supervisionResults = ['mended', 'improved', 'no-fault', 'revoked', 'answered'] as const;

/** The matter is over. `mendingActs`: the acts that mended it. */
export class SupervisionClosed {
  @OneOf(supervisionResults) supervisionResult: (typeof supervisionResults)[number];
  @Text(5000) reasons: string;
  @Optional() @Parts(() => MendingAct, 1, 50) mendingActs?: MendingAct[];
}

/** An instrument of a body outside, with its own term (R825 Art.26-29). */
export class OutsideSupervisionEntered {
  @Id() unit: string;
  @Line(200) body: string;
  @OneOf(outsideInstruments) outsideInstrument: (typeof outsideInstruments)[number];
  @Line(100) reference: string;
  @Day() receivedOn: LegalDate;
  @DayAhead() answerBy: LegalDate;
  @Text(5000) matter: string;
  @Optional() @Text(200) fiction?: string;
}
