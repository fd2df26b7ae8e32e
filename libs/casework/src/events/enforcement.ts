import type { LegalDate } from '../deadlines/index.js';
import { Day, DayAhead, Fen, OneOf, Optional, Parts, Text } from '../input/fields.js';
import { Served } from './notice.js';

/** One part of a fine that is paid in instalments. */
export class Instalment {
  @Fen() amount: number;
  @DayAhead() payBy: LegalDate;
}

/** T46, form #8: the party applied in writing; real hardship (PR Art.74). */
export class DeferralProposed {
  @OneOf(['deferral', 'instalments']) kind: 'deferral' | 'instalments';
  @Day() appliedOn: LegalDate;
  @Parts(() => Instalment, 1, 24) instalments: Instalment[];
  @Text() hardship: string;
}

/** T46, form #47: the new days. The clock to apply to the court begins again at the end of the term (PR Art.76(2)). */
export class DeferralGranted {
  @Text(100) number: string;
  @OneOf(['deferral', 'instalments']) kind: 'deferral' | 'instalments';
  @Parts(() => Instalment, 1, 24) instalments: Instalment[];
  /** What the department head says on the form; left out where nothing is said, and in old records. */
  @Optional() @Text() opinion?: string;
}

/** T48, form #48: the demand before the court; ten working days from receipt (ACL Art.35, 54). */
export class DemandSent extends Served {
  @Text(100) number: string;
  /** What was owed on the day of the demand, in fen. */
  @Fen() fine: number;
  @Fen() surcharge: number;
  @Optional() @Fen() gains?: number;
  /** Of the same document, under its number: the day of the proclamation that this service ends (PR Art.82). */
  @Optional() @Day() proclaimedOn?: LegalDate;
}

/** ACL Art.36: what the party says to the demand is recorded and re-checked. */
export class DemandAnswered {
  @Day() statedOn: LegalDate;
  @Text(10000) content: string;
  @Text(5000) recheck: string;
}

/** T49, form #49. */
export class CourtApplied {
  @Text(100) number: string;
  @Text(200) court: string;
  @Fen() fine: number;
  @Fen() surcharge: number;
  @Optional() @Fen() gains?: number;
}

/** T50: what the court did with the application. `executed` and `ended` end the execution. */
export const courtOutcomes = ['accepted', 'enforcement-ruled', 'refused', 'executed', 'ended'] as const;

export class CourtRuled {
  @OneOf(courtOutcomes) outcome: (typeof courtOutcomes)[number];
  @Day() on: LegalDate;
  @Optional() @Text(200) reference?: string;
}

/**
 * What the reviewing body did about a decision of its own, or a letter of mediation, that it enforces itself (ARL
 * Art.78): left it to the bureau, asked the court, had it executed, or ended the execution.
 */
export const reviewEnforcements = ['left-to-bureau', 'court-applied', 'executed', 'ended'] as const;

export class ReviewBodyEnforced {
  @OneOf(reviewEnforcements) outcome: (typeof reviewEnforcements)[number];
  /** Day on which it did so, by its letter. */
  @Day() on: LegalDate;
  @Optional() @Text(200) reference?: string;
}
