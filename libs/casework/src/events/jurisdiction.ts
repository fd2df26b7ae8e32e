import type { LegalDate } from '../deadlines/index.js';
import { Day, OneOf, Optional, Text } from '../input/fields.js';

/**
 * PR Art.13: another market regulator also claims the case, or disclaims it. Among several with power the first to file
 * handles it.
 */
export class JurisdictionDisputed {
  @Text(200) other: string;
  @OneOf(['us', 'them', 'nobody']) filedFirst: 'us' | 'them' | 'nobody';
  @Day() disputedOn: LegalDate;
  @Text(5000) reasons: string;
}

export class DisputeSettled {
  @OneOf(['ours', 'theirs']) outcome: 'ours' | 'theirs';
  @Day() settledOn: LegalDate;
  @Text(2000) record: string;
}

/** PR Art.13-16: the common superior is asked to designate, or the superior to take the case. */
export class SuperiorAsked {
  @OneOf(['designation', 'take-over']) matter: 'designation' | 'take-over';
  @Text(200) superior: string;
  /** The day the superior had the material: its seven working days run from here (PR Art.16). */
  @Day() receivedOn: LegalDate;
  @Text(5000) reasons: string;
}

/** What a superior may order (PR Art.12-16), asked or not. */
export const superiorDecisions = ['designated-here', 'designated-elsewhere', 'taken-over', 'left-here'] as const;

export class SuperiorDecision {
  @OneOf(superiorDecisions) decision: (typeof superiorDecisions)[number];
  @Text(200) superior: string;
  /** Number of form #2, or of the superior's order. */
  @Text(100) document: string;
  @Day() decidedOn: LegalDate;
  /** Who handles the case by the decision. */
  @Text(200) handledBy: string;
}

export class SuperiorDecided extends SuperiorDecision {
  /** Form #6, under which every seizure in force went to the superior that took the case over. */
  @Optional() @Text(100) goodsNumber?: string;
}

/** §4.1, form #3: the result of a case that the superior assigned is reported back. */
export class ReportedToSuperior {
  @Text(200) superior: string;
  @Day() reportedOn: LegalDate;
  @Text(5000) result: string;
}

/**
 * Why a place outside the own area is no obstacle (PR Art.7-16). The last three are places that the rules themselves
 * name.
 */
export const jurisdictionGrounds = [
  'designated',
  'assigned-by-superior',
  'agreed',
  'operator-seat',
  'seller-place',
  'advertiser-place',
] as const;
export type JurisdictionGround = (typeof jurisdictionGrounds)[number];
