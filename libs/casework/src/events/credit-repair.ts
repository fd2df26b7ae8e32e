import type { LegalDate } from '../deadlines/index.js';
import { Day, DayAhead, Flag, OneOf, Optional, Part, SeveralOf, Text, WholeNumber } from '../input/fields.js';
import { Files, type StoredFile } from './files.js';

/**
 * What an application brings (CRED Art.14(2)); what the bureau can see in shared data may not be asked for again
 * (Art.14(3)).
 */
export const repairDocuments = ['application', 'qualification', 'commitment', 'proof-of-fulfilment'] as const;

/** The party's application for credit repair 信用修复 as it was received (CRED Art.14). */
export class CreditRepairApplication {
  @Day() appliedOn: LegalDate;
  @Text(200) applicant: string;
  @Text() grounds: string;
  /** What was performed, put right and made good (CRED Art.11). */
  @Text() fulfilled: string;
  @SeveralOf(repairDocuments) documents: (typeof repairDocuments)[number][];
  /** Last day of a restriction of business or a ban, where the penalty has one (CRED Art.8(4)). */
  @Optional() @DayAhead() restrictionEndsOn?: LegalDate;
  /** Province in which the party is registered, where it is another than the bureau's (CRED Art.4(2)). */
  @Optional() @Text(40) otherProvince?: string;
  @Files() files?: StoredFile[];
}

/** `application` numbers the applications of a case from 1. */
export class CreditRepairApplied extends CreditRepairApplication {
  @WholeNumber(1, 99) application: number;
}

/** All that is missing, told at once (CRED Art.14(4)). */
export class RepairMaterialMissing {
  @Text() missing: string;
}

export class RepairMaterialAsked extends RepairMaterialMissing {
  @WholeNumber(1, 99) application: number;
}

export class RepairMaterialBrought {
  @Day() receivedOn: LegalDate;
  @Text() brought: string;
  @Files() files?: StoredFile[];
}

export class RepairMaterialReceived extends RepairMaterialBrought {
  @WholeNumber(1, 99) application: number;
}

export class CreditRepairAccepted {
  @WholeNumber(1, 99) application: number;
}

/** 不予受理, approved by a department head and told in writing with its reasons (CRED Art.14(4)). */
export class RepairDeclining {
  @Text() reasons: string;
}

export class CreditRepairDeclined extends RepairDeclining {
  @WholeNumber(1, 99) application: number;
}

/** `days`: working days (CRED Art.16(3)). */
export class RepairExtension {
  @WholeNumber(1, 99) days: number;
  @Text() reasons: string;
}

export class CreditRepairExtended extends RepairExtension {
  @WholeNumber(1, 99) application: number;
}

export const verificationWays = ['online', 'in-writing', 'on-site'] as const;

/** What the bureau found when it checked what the party states (CRED Art.11, 15). */
export class RepairVerification {
  @OneOf(verificationWays) how: (typeof verificationWays)[number];
  /** Corrected, with its harm and bad effects removed. */
  @Flag() putRight: boolean;
  /** Punished again by a market regulator for a violation of the same kind. */
  @Flag() punishedAgain: boolean;
  @Text() findings: string;
}

/** Why repair is not granted (CRED Art.8-11, 18, 23). */
export const repairRefusalGrounds = [
  'time-not-over',
  'not-performed',
  'not-put-right',
  'punished-again',
  'public-interest',
  'false-statements',
] as const;

/** Granted or refused; a department head approves both (CRED Art.16-18). */
export class RepairDecision {
  /** Number of the decision as the repair platform gave it. */
  @Text(100) number: string;
  @Flag() granted: boolean;
  @Optional() @OneOf(repairRefusalGrounds) ground?: (typeof repairRefusalGrounds)[number];
  @Text() reasons: string;
  @Part(() => RepairVerification) verification: RepairVerification;
}

export class CreditRepairDecided extends RepairDecision {
  @WholeNumber(1, 99) application: number;
}

/**
 * The decision is shown no more and the data are done; the repair was sent to the province where the party is
 * registered (CRED Art.4, 17).
 */
export class CreditData {
  @Day() doneOn: LegalDate;
  @Optional() @Day() pushedOn?: LegalDate;
  @Optional() @Text(200) pushedTo?: string;
}

export class CreditDataRecorded extends CreditData {
  @WholeNumber(1, 99) application: number;
}

/**
 * The grant is taken back. The party hid or made up facts: the decision is shown again, for its whole time anew (CRED
 * Art.23).
 */
export class RepairRevocation {
  @Text(100) number: string;
  @Text() found: string;
  @Text() reasons: string;
  /**
   * The bureau granted what could not be granted, and the party hid and made up nothing: the decision is shown to its
   * own end, and nothing bars the next application (CRED Art.11, 23).
   */
  @Optional() @Flag() ownMistake?: boolean;
}

export class CreditRepairRevoked extends RepairRevocation {
  @WholeNumber(1, 99) application: number;
}
