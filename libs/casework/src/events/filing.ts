import type { LegalDate } from '../deadlines/index.js';
import { BasisId, Day, Flag, Officers, OneOf, Optional, Part, Text, WholeNumber } from '../input/fields.js';
import { recordedClocks, type RecordedClock } from './extended-clock.js';
import { jurisdictionGrounds, type JurisdictionGround } from './jurisdiction.js';

/** The four conditions of PR Art.19, each answered. */
export class FilingConditions {
  @Flag() primaFacieEvidence: boolean;
  @Flag() penaltyProvided: boolean;
  @Flag() ownJurisdiction: boolean;
  @Flag() withinLimitation: boolean;
}

/** Form #7, filing. `violationEndedOn`: the day of the act, or the last day of a continuing act (APL Art.36). */
export class FilingProposed {
  @BasisId() basisId: string;
  @Day() violationEndedOn: LegalDate;
  /** Harm to life, health or financial safety: five years of limitation instead of two (APL Art.36). */
  @Flag() graveHarm: boolean;
  @Part(() => FilingConditions) conditions: FilingConditions;
  /** In whose name the case is handled (PR Art.9). */
  @OneOf(['bureau', 'unit']) actingName: 'bureau' | 'unit';
  /** Needed where the place of the act lies outside the own area. */
  @Optional() @OneOf(jurisdictionGrounds) jurisdictionGround?: JurisdictionGround;
  @Text(5000) reasons: string;
}

/** PR Art.20. */
export const notFilingGrounds = [
  'minor-corrected-harmless',
  'first-minor-corrected',
  'no-fault-proven',
  'other-lawful-ground',
] as const;

/** Form #7, not filing. */
export class NotFilingProposed {
  @OneOf(notFilingGrounds) ground: (typeof notFilingGrounds)[number];
  @Text(5000) reasons: string;
}

/** Form #8: a clock is to be extended. `days` in the unit of the clock. */
export class ExtensionProposed {
  @OneOf(recordedClocks) clock: RecordedClock;
  @WholeNumber(1, 30) days: number;
  @Text() reasons: string;
}

export const proposalMatters = [
  'filing',
  'not-filing',
  'extension',
  'suspension',
  'termination',
  'report',
  'decision',
  'closing',
  'deferral',
  'transfer',
] as const;
export type ProposalMatter = (typeof proposalMatters)[number];

/** The opinion of the head of the case unit on a proposal (forms #7, #8, #35, #43, #53). */
export class ProposalEndorsed {
  @OneOf(proposalMatters) matter: ProposalMatter;
  @Text() opinion: string;
}

/** A proposal goes back to the officers, by the head of the case unit or a department head. */
export class ProposalReturned {
  @OneOf(proposalMatters) matter: ProposalMatter;
  @Text() reasons: string;
  /** What the party said and what was refunded after the notice stays (APL Art.45, 65; PR Art.58, 59). */
  @Optional() @Flag() keepsSaid?: boolean;
}

/** T3. The department head files the case; the 90 days of the case clock run from here. */
export class CaseFiled {
  /** 一案一码, 18 characters. */
  @Text(18) caseCode: string;
  @BasisId() basisId: string;
  @Day() violationEndedOn: LegalDate;
  @OneOf(['bureau', 'unit']) actingName: 'bureau' | 'unit';
  /** What the department head says on the form; left out where nothing is said, and in old records. */
  @Optional() @Text() opinion?: string;
}

/** T4. */
export class FilingDeclined {
  @OneOf(notFilingGrounds) ground: (typeof notFilingGrounds)[number];
  @Text(5000) reasons: string;
  /** What the department head says on the form; left out where nothing is said, and in old records. */
  @Optional() @Text() opinion?: string;
}

export class ClockExtended {
  @OneOf(recordedClocks) clock: RecordedClock;
  @WholeNumber(1, 30) days: number;
  @Optional() @Text() opinion?: string;
}

/** T3. The head of the case unit names at least two qualified officers. */
export class OfficersAssigned {
  @Officers() officers: string[];
  /** Why these, where it is said: heads name officers for several cases at once. */
  @Optional() @Text(500) reason?: string;
}
