import type { LegalDate } from '../deadlines/index.js';
import {
  Day,
  DayAhead,
  Flag,
  Id,
  Line,
  OneOf,
  Optional,
  Parts,
  PhoneNumber,
  Prefixes,
  SeveralOf,
  Text,
  UnitCode,
  WholeNumber,
} from '../input/fields.js';
import { partyKinds } from './clue.js';

export class OfficerRegistered {
  @Text(100) name: string;
  @Id() unit: string;
}

/** An enforcement certificate 行政执法证 (APL Art.42; R825 Art.17). */
export class CertificateIssued {
  @Text(64) certificateNumber: string;
  @DayAhead() validFrom: LegalDate;
  @DayAhead() validTo: LegalDate;
  /** Fields that it covers, as prefixes of legal basis identifiers; left out, it covers all. */
  @Optional() @Prefixes() scope?: string[];
}

export class CertificateSuspended {
  @DayAhead() from: LegalDate;
  @Text() reasons: string;
}

export class CertificateRestored {
  @DayAhead() from: LegalDate;
}

/**
 * Rotation 轮岗: the officer works in another unit from a day on; entered when it has come, because from then on the
 * entry is that unit's.
 */
export class OfficerMoved {
  @Id() unit: string;
  @Day() from: LegalDate;
  @Text() reasons: string;
}

/** Training of an officer; the hours of a year are added up (at least 60, a dated setting). */
export class TrainingRecorded {
  @DayAhead() on: LegalDate;
  @WholeNumber(1, 400) hours: number;
  @Text() subject: string;
}

/** What a list of powers speaks of: penalties, compulsory measures, inspections. */
export const listedActs = ['penalty', 'measure', 'inspection'] as const;
export type ListedAct = (typeof listedActs)[number];

/** One line of the list: under which laws which acts are the unit's, and who answers for them (责任清单). */
export class PowerEntry {
  @Prefixes() bases: string[];
  @SeveralOf(listedActs) acts: ListedAct[];
  @Text() responsible: string;
}

/**
 * A version of the unit's list of powers and responsibilities 权力清单、责任清单, in force from a day until the next version.
 */
export class PowerListPublished {
  @Text(50) version: string;
  @DayAhead() validFrom: LegalDate;
  @Parts(() => PowerEntry, 1, 200) entries: PowerEntry[];
}

/** Why somebody may review decisions legally: the national examination, or legal review before it was asked for. */
export const legalReviewGrounds = ['national-examination', 'reviewed-before'] as const;

/**
 * 法律职业资格, which whoever reviews legally for the first time needs (APL Art.58(2); PR Art.51); or that an officer
 * had taken up legal review before the Act asked for it.
 */
export class LegalQualificationRecorded {
  @OneOf(legalReviewGrounds) ground: (typeof legalReviewGrounds)[number];
  /** Day of the certificate, or the day on which the officer took up legal review. */
  @Day() since: LegalDate;
  /** Number of the certificate, or the order by which the officer was made a reviewer. */
  @Text(100) document: string;
}

/** What a unit has to work with, as of a day. */
export class CapacityRecorded {
  @DayAhead() on: LegalDate;
  @WholeNumber(0, 10_000) staff: number;
  /** Of the staff, those who enforce. */
  @WholeNumber(0, 10_000) frontLine: number;
  @WholeNumber(0, 1_000) vehicles: number;
  @WholeNumber(0, 10_000) recorders: number;
}

/** What a unit is and may do (PR Art.9; GSS Art.8). `powers`: prefixes of legal basis identifiers, or `*`. */
export class UnitRegistered {
  @Text(100) name: string;
  /** Nine characters of the organisation code, the first part of every case code. */
  @UnitCode() code: string;
  /** What stands before the kind in document numbers: 清市监 in 清市监处罚〔2026〕1号. */
  @Text(20) documentPrefix: string;
  @Prefixes() powers: string[];
  /** Whether, and for which parties, a law lets this station act in its own name. */
  @SeveralOf(partyKinds) ownNameFor: (typeof partyKinds)[number][];
  @Optional() @Flag() bureau?: boolean;
}

/**
 * What documents of a unit say about it from a day on: where it is to be reached, which body takes applications for
 * reconsideration (ARL Art.24) and which court suits (PR Art.62(6); APL Art.59(5)). What is left out stays as it was.
 */
export class UnitDetailsRecorded {
  @DayAhead() validFrom: LegalDate;
  @Optional() @Line(300) address?: string;
  @Optional() @PhoneNumber() phone?: string;
  @Optional() @Line(100) reconsiderationBody?: string;
  @Optional() @Line(100) court?: string;
}

/** The powers of a unit from now on. Earlier cases keep the powers they were filed under. */
export class PowersChanged {
  @Prefixes() powers: string[];
  @SeveralOf(partyKinds) ownNameFor: (typeof partyKinds)[number][];
}

/**
 * The market regulator of the level above (SUP Art.2) from a day on: it is named in the register, and no part of the
 * unit's path. The last one that is named for a day holds.
 */
export class SuperiorBodyNamed {
  @Id() superior: string;
  @DayAhead() validFrom: LegalDate;
}

/** 主要负责人, and 负责人: who leads the bureau, and who leads it beside (PR Art.4, 60(2), 64). */
export const headOffices = ['main-head', 'head'] as const;
export type HeadOffice = (typeof headOffices)[number];

export class NamedHead {
  @Text(100) officer: string;
  @OneOf(headOffices) office: HeadOffice;
}

/** All heads of a bureau from a day on, as they are appointed; the last list that is named for a day holds. */
export class HeadsNamed {
  @Parts(() => NamedHead, 1, 50) heads: NamedHead[];
  @DayAhead() validFrom: LegalDate;
}
