import type { LegalDate } from '../deadlines/index.js';
import { Day, DayAhead, Fen, Flag, OneOf, Optional, Part, Text, WholeNumber } from '../input/fields.js';
import { OpenMoney } from './execution.js';
import { Penalty } from './investigation.js';

/**
 * Who challenges a decision: the party, or somebody else whom it touches. A change to the party's harm is barred only
 * for the first.
 */
export const applicants = ['party', 'other'] as const;

/** A copy of an application for reconsideration 行政复议 was received (ARL Art.48, 54). */
export class Reconsideration {
  @OneOf(applicants) applicant: (typeof applicants)[number];
  @Text(200) body: string;
  @Day() appliedOn: LegalDate;
  @Day() copyReceivedOn: LegalDate;
  /** Simple procedure: five working days to answer instead of ten (ARL Art.53, 54). */
  @Flag() simple: boolean;
  /** Execution goes on unless it was stopped (ARL Art.42). */
  @Flag() executionStopped: boolean;
  @Optional() @Text(200) reference?: string;
}

/** `challenge` numbers the challenges of a case from 1. */
export class ReconsiderationApplied extends Reconsideration {
  @WholeNumber(1, 99) challenge: number;
}

/** A copy of a suit 行政诉讼 was served on the bureau (ALL Art.67). */
export class Suit {
  @OneOf(applicants) applicant: (typeof applicants)[number];
  @Text(200) court: string;
  @Day() suedOn: LegalDate;
  @Day() copyReceivedOn: LegalDate;
  /** Execution goes on unless the court stopped it (ALL Art.56). */
  @Flag() executionStopped: boolean;
  @Optional() @Text(200) reference?: string;
}

export class SuitServed extends Suit {
  @WholeNumber(1, 99) challenge: number;
}

/** The bureau's answer with its evidence. Without it the act counts as having none (ARL Art.70; ALL Art.34). */
export class AnswerFiled {
  @WholeNumber(1, 99) challenge: number;
  @Day() filedOn: LegalDate;
  @Text(5000) evidence: string;
}

/**
 * The act is to be done again. `by`: the last day that the deciding body set; it is the case clock of the new round.
 */
export class RedoOrder {
  @Optional() @DayAhead() by?: LegalDate;
  /** Revoked for its procedure: then the same handling may be decided again (ARL Art.64; SPC18 Art.90). */
  @Flag() forProcedure: boolean;
}

/** What a review or a judgment leaves of the decision. */
class Finding {
  /** What stands: where the decision was changed or revoked in part, or the mediation says so. */
  @Optional() @Part(() => Penalty) penalty?: Penalty;
  @Optional() @Part(() => RedoOrder) redo?: RedoOrder;
  /** Last day to do what was ordered. */
  @Optional() @DayAhead() actBy?: LegalDate;
  @Optional() @Text(200) reference?: string;
}

export const reconsiderationOutcomes = [
  'maintained',
  'changed',
  'revoked',
  'revoked-partly',
  'confirmed-unlawful',
  'void',
  'order-to-perform',
  'dismissed',
  'mediated',
  'withdrawn',
] as const;

/** ARL Art.63-74. `receivedOn`: the day on which the review decision reached the parties. */
export class ReconsiderationResult extends Finding {
  @WholeNumber(1, 99) challenge: number;
  @OneOf(reconsiderationOutcomes) outcome: (typeof reconsiderationOutcomes)[number];
  @Day() receivedOn: LegalDate;
  /** An opinion letter 行政复议意见书 came with it: a correction report within 60 days (ARL Art.76). */
  @Flag() opinionLetter: boolean;
  /** The reviewing body leaves it to the bureau to enforce what it changed or mediated (ARL Art.78). */
  @Optional() @Flag() bureauEnforces?: boolean;
}

/**
 * The result as recorded. `toReturn`: in fen, what goes back, where it is not just the money above what stands.
 * `applicationFalls`: the application to the court rested on what no longer stands, and is to be withdrawn.
 * `courtExecuted`: the court had carried out or ended more than what stands now, so that nothing is executed again.
 */
export class ReconsiderationDecided extends ReconsiderationResult {
  @Optional() @Fen() toReturn?: number;
  @Optional() @Flag() applicationFalls?: boolean;
  @Optional() @Flag() courtExecuted?: boolean;
  /** What is open after it, where that does not follow from what stands. */
  @Optional() @Part(() => OpenMoney) openMoney?: OpenMoney;
}

export const judgmentOutcomes = [
  'dismissed',
  'revoked',
  'revoked-partly',
  'varied',
  'confirmed-unlawful',
  'void',
  'order-to-perform',
  'remedial-measures',
  'withdrawn',
] as const;

/**
 * What the second instance made of the appeal: dismissed and the first judgment maintained (ALL Art.89(1)(1)),
 * withdrawn, or another outcome in its place, the end of the suit among them.
 */
export const appealOutcomes = ['dismissed', 'withdrawn', 'allowed'] as const;

/**
 * ALL Art.69-79. A judgment of first instance waits for its effect; one of second instance has it at once and says what
 * holds in the end: where the appeal is dismissed or withdrawn, what the first said.
 */
export class Judgment extends Finding {
  @WholeNumber(1, 99) challenge: number;
  @OneOf(['first', 'second']) instance: 'first' | 'second';
  @OneOf(judgmentOutcomes) outcome: (typeof judgmentOutcomes)[number];
  @Optional() @OneOf(appealOutcomes) appeal?: (typeof appealOutcomes)[number];
  @Day() receivedOn: LegalDate;
}

/** The judgment as recorded. `toReturn`: in fen, what goes back, where it is not just the money above what stands. */
export class JudgmentGiven extends Judgment {
  @Optional() @Fen() toReturn?: number;
  @Optional() @Flag() applicationFalls?: boolean;
  @Optional() @Flag() courtExecuted?: boolean;
  /** What is open after it, where that does not follow from what stands. */
  @Optional() @Part(() => OpenMoney) openMoney?: OpenMoney;
}

/** Nobody appealed: the judgment of first instance has its effect (ALL Art.85). */
export class JudgmentEffect {
  @WholeNumber(1, 99) challenge: number;
  @Day() effectiveOn: LegalDate;
}

/** The effect as recorded. `toReturn`: in fen, what goes back, where it is not just the money above what stands. */
export class JudgmentTookEffect extends JudgmentEffect {
  @Optional() @Fen() toReturn?: number;
  @Optional() @Flag() applicationFalls?: boolean;
  @Optional() @Flag() courtExecuted?: boolean;
  /** What is open after it, where that does not follow from what stands. */
  @Optional() @Part(() => OpenMoney) openMoney?: OpenMoney;
}
