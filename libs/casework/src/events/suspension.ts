import { OneOf, Optional, Text } from '../input/fields.js';

/** The five grounds of PR Art.46. */
export const suspensionGrounds = [
  'depends-on-another-case',
  'legal-interpretation-pending',
  'force-majeure',
  'party-missing',
  'other',
] as const;
export type SuspensionGround = (typeof suspensionGrounds)[number];

/** T21, form #8. */
export class SuspensionProposed {
  @OneOf(suspensionGrounds) ground: SuspensionGround;
  @Text() reasons: string;
}

/** Approved: from here on nothing is counted in the case clock (PR Art.64). */
export class CaseSuspended {
  @OneOf(suspensionGrounds) ground: SuspensionGround;
  /** What the department head says on the form; left out where nothing is said, and in old records. */
  @Optional() @Text() opinion?: string;
}

/** The cause has ended; the investigation goes on at once (PR Art.46). */
export class CaseResumed {
  @Text() reasons: string;
}

/** PR Art.47: a natural person died, an organisation ended, and nobody takes over its rights and duties. */
export const terminationGrounds = ['person-died', 'organisation-ended', 'other'] as const;
export type TerminationGround = (typeof terminationGrounds)[number];

/** T22, form #8. */
export class TerminationProposed {
  @OneOf(terminationGrounds) ground: TerminationGround;
  @Text() reasons: string;
}

export class CaseTerminated {
  @OneOf(terminationGrounds) ground: TerminationGround;
  /** What the department head says on the form; left out where nothing is said, and in old records. */
  @Optional() @Text() opinion?: string;
}
