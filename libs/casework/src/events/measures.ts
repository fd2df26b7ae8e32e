import type { LegalDate } from '../deadlines/index.js';
import { DayAhead, Flag, Moment, Officers, OneOf, Optional, Parts, Text, WholeNumber } from '../input/fields.js';
import { Files, type StoredFile } from './files.js';
import { AudioVisualFile } from './investigation.js';
import { holdOutcomes, seizureOutcomes, type MeasureOutcome } from './measure-outcomes.js';

/** Advance registration of evidence 先行登记保存 (PR Art.33-35), sealing and seizing 查封扣押 (PR Art.36-42; ACL). */
export const measureKinds = ['evidence-hold', 'seizure'] as const;
export type MeasureKind = (typeof measureKinds)[number];

/** Which of the two a seizure is: sealed where it is, or taken along (ACL Art.9(2), (3)). */
export const seizureWays = ['sealed', 'seized'] as const;
export type SeizureWay = (typeof seizureWays)[number];

/** What is taken, where, and on which ground. */
export class MeasureContent {
  @OneOf(measureKinds) kind: MeasureKind;
  @Text(5000) items: string;
  @Text(500) place: string;
  /** The law or regulation that names the bureau for this measure; needed for a seizure (ACL Art.17, 18). */
  @Optional() @Text(200) legalBasis?: string;
  /** Of a seizure; the decision says which it is (ACL Art.24). */
  @Optional() @OneOf(seizureWays) seizureWay?: SeizureWay;
  @Text() reasons: string;
}

/** Form #8: a measure, its extension or its end is asked for. `measure` numbers the measures of a case from 1. */
export class MeasureRequested extends MeasureContent {
  @WholeNumber(1, 999) measure: number;
}

/** Each once: both kinds end by a confiscation. */
const measureOutcomes: readonly MeasureOutcome[] = [...new Set([...holdOutcomes, ...seizureOutcomes])];

export class MeasureExtensionRequested {
  @WholeNumber(1, 999) measure: number;
  @WholeNumber(1, 30) days: number;
  @Text() reasons: string;
}

export class MeasureEndRequested {
  @WholeNumber(1, 999) measure: number;
  @OneOf(measureOutcomes) outcome: MeasureOutcome;
  /** The seizure of the same case in which the hold goes on, of a hold that ends so (PR Art.35, 36). */
  @Optional() @WholeNumber(1, 999) seizure?: number;
  @Text() reasons: string;
}

/** The opinion of the head of the case unit on what is asked for. */
export class MeasureRequestEndorsed {
  @WholeNumber(1, 999) measure: number;
  @Text() opinion: string;
}

/**
 * A department head approves the start. For an urgent measure this makes up for the missing approval within 24 hours
 * (PR Art.34, 37).
 */
export class MeasureApproved {
  @WholeNumber(1, 999) measure: number;
  /** What the department head says on the form; left out where nothing is said, and in old records. */
  @Optional() @Text() opinion?: string;
}

/** A department head does not approve: what was asked for is off, and an urgent measure has to be released at once. */
export class MeasureRefused {
  @WholeNumber(1, 999) measure: number;
  @Text() reasons: string;
}

/** T13, T15: carried out on the spot by two officers, with list and notice or decision handed over. */
export class CarriedOut {
  @Officers() officers: string[];
  @Moment() takenAt: string;
  @Flag() cardsShown: boolean;
  /** Reasons, rights and remedies were told, and the party was heard (ACL Art.18). */
  @Flag() rightsTold: boolean;
  /** The list #24 and the notice or decision were handed over at once. */
  @Flag() listHandedOver: boolean;
  @Text(500) signature: string;
  @Parts(() => AudioVisualFile) audioVisual: AudioVisualFile[];
  @Files() files?: StoredFile[];
}

export class MeasureTaken extends CarriedOut {
  @WholeNumber(1, 999) measure: number;
  /** Number of the notice (#19) or of the decision (#21). */
  @Text(100) number: string;
}

/** T13, T15 in urgent cases: taken on the spot first, reported within 24 hours. */
export class UrgentMeasureTaken extends MeasureTaken {
  @OneOf(measureKinds) kind: MeasureKind;
  @Text(5000) items: string;
  @Text(500) place: string;
  @Optional() @Text(200) legalBasis?: string;
  @Optional() @OneOf(seizureWays) seizureWay?: SeizureWay;
  @Text() reasons: string;
}

/** T16, form #22. */
export class SeizureExtended {
  @WholeNumber(1, 999) measure: number;
  @Text(100) number: string;
  @WholeNumber(1, 30) days: number;
  /** What the department head says on the form; left out where nothing is said, and in old records. */
  @Optional() @Text() opinion?: string;
}

/** T14, T17, forms #20, #23. */
export class MeasureEnded {
  @WholeNumber(1, 999) measure: number;
  /** Of #20 or #23; a seizure whose goods a decision takes is not lifted (ACL Art.27): old records have one too. */
  @Optional() @Text(100) number?: string;
  @OneOf(measureOutcomes) outcome: MeasureOutcome;
  /** The seizure in which the hold goes on; left out in old records. */
  @Optional() @WholeNumber(1, 999) seizure?: number;
  /** What the department head says on the form; left out where nothing is said, and in old records. */
  @Optional() @Text() opinion?: string;
}

/** A hold on which nothing was done in seven working days lapses by itself (PR Art.35). */
export class EvidenceHoldLapsed {
  @WholeNumber(1, 999) measure: number;
  @DayAhead() lastDay: LegalDate;
}
