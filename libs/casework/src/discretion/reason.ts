import type { Band } from './bands.js';
import type { Fen } from './money.js';

/** The tier a decision states: 减轻 mitigated · 从轻 lenient · 一般 general · 从重 heavy. */
export type Tier = 'mitigated' | Band;

export type ReasonCode =
  | 'ABOVE_MAX'
  | 'BELOW_MIN_NO_MITIGATION_GROUND'
  | 'MITIGATED_NOT_STATED'
  | 'BELOW_MITIGATION_FLOOR'
  | 'LABEL_BAND_MISMATCH'
  | 'OPTIONAL_OMITTED'
  | 'FLAT_AMOUNT'
  | 'REFUSAL_NOT_PROVEN'
  | 'FINE_NOT_PROVIDED'
  | 'FINE_NOT_STATED'
  | 'FINE_UNCLEAR'
  | 'FINES_AMBIGUOUS'
  | 'THRESHOLD_NEAR'
  | 'BASE_UNKNOWN'
  | 'BASIS_UNKNOWN'
  | 'WRONG_VERSION'
  | 'NEWER_VERSION'
  | 'VERSION_NOT_CHECKED'
  | 'HEARING_REQUIRED'
  | 'AMOUNT_COMPUTED'
  | 'GAINS_UNCOMPUTABLE'
  | 'OBLIGATORY_FINE_OMITTED'
  | 'MILDER_LAW'
  | 'LATER_LAW_NOT_MILDER'
  | 'REPEALED_LAW'
  | 'SERIOUS_RULE_HIT_NOT_APPLIED'
  | 'SERIOUS_RULE_MAY_APPLY'
  | 'DIRECTION_NOT_FOLLOWED'
  | 'EXEMPTION_DOES_NOT_LIFT'
  | 'EXEMPTION_GOODS_NOT_TAKEN'
  | 'TIER_AGAINST_CIRCUMSTANCES'
  | 'RESTRICTION_NOT_PROVIDED'
  | 'RESTRICTION_CONDITIONS_NOT_MET'
  | 'EITHER_OR'
  | 'CONFISCATION_NOT_PROVIDED'
  | 'WARNING_NOT_PROVIDED'
  | 'MEASURE_NOT_PROVIDED'
  | 'MEASURE_CONDITIONS_NOT_MET'
  | 'MEASURE_LEFT_OUT'
  | 'KIND_CONDITIONS_NOT_MET'
  | 'DOUBLE_FINE_SAME_ACT'
  | 'FINED_IN_LINKED_CASE'
  | 'UNIT_NOT_PARTY'
  | 'UNIT_SPARED'
  | 'FOUND_BEFORE_CLUE'
  | 'LEVEL_NOT_PROVIDED'
  | 'CATEGORY_UNKNOWN'
  | 'INDIVIDUAL_RULE'
  | 'FACT_DECIDES'
  | 'BASIS_OPEN'
  | 'BASIS_FROM_DUTY'
  | 'BASIS_FROM_MATTER'
  | 'DISPOSITION_UNREAD'
  | 'PENALTY_ALTHOUGH_SPARED'
  | 'GAINS_LEFT_OUT'
  | 'MANDATORY_COMPONENT_MISSING'
  | 'ACTS_OF_ONE_BASIS'
  | 'PERSON_AGAINST_UNIT'
  | 'MITIGATION_GROUND_UNKNOWN'
  | 'MITIGATION_GROUND_NOT_CITED'
  | 'CIRCUMSTANCE_OF_PERSONS'
  | 'NO_PENALTY_GROUND_MISSING'
  | 'NO_PENALTY_YET_FINED';

/** What was imposed, by the word of the law for it: `revoke_licence`. */
interface Imposed {
  readonly bases: readonly string[];
  readonly kind: string;
}

/** A text of a basis against the day of the act; `to` null: in force still. */
interface InForce {
  readonly basis: string;
  readonly from: string;
  readonly to: string | null;
  readonly actDate: string;
}

interface BelowMinimum {
  readonly fine: Fen;
  readonly min: Fen;
}

interface ByCircumstances {
  readonly circumstances: readonly string[];
}

/**
 * What the sentences of reasons are made from: sums in fen, days of law, legal bases by their identifiers,
 * circumstances by their codes. A reason that is not here says the same whatever the case.
 */
export interface ReasonParameters {
  ABOVE_MAX: { readonly fine: Fen; readonly max: Fen };
  BELOW_MIN_NO_MITIGATION_GROUND: BelowMinimum;
  MITIGATED_NOT_STATED: BelowMinimum;
  BELOW_MITIGATION_FLOOR: BelowMinimum & { readonly percent: number };
  LABEL_BAND_MISMATCH: { readonly stated: Tier; readonly actual: Tier };
  THRESHOLD_NEAR: {
    readonly quantity: string;
    readonly amount: Fen;
    readonly percent: number;
    readonly threshold: Fen;
  };
  NEWER_VERSION: InForce;
  WRONG_VERSION: InForce;
  MILDER_LAW: { readonly basis: string; readonly decisionDate: string; readonly min: Fen; readonly max: Fen };
  /** `min` and `max` null: no text of the day of the act is known. */
  LATER_LAW_NOT_MILDER: {
    readonly basis: string;
    readonly from: string;
    readonly actDate: string;
    readonly min: Fen | null;
    readonly max: Fen | null;
  };
  REPEALED_LAW: { readonly basis: string; readonly to: string };
  /** `known` null: nothing of the gains can be computed. */
  GAINS_UNCOMPUTABLE: { readonly known: Fen | null };
  GAINS_LEFT_OUT: { readonly basis: string; readonly left: Fen };
  FACT_DECIDES: { readonly fine: Fen };
  HEARING_REQUIRED: {
    readonly sums: readonly { readonly of: 'fine' | 'confiscation'; readonly amount: Fen; readonly from: Fen }[];
    readonly kinds: readonly string[];
  };
  TIER_AGAINST_CIRCUMSTANCES: ByCircumstances & { readonly tier: Tier };
  PENALTY_ALTHOUGH_SPARED: ByCircumstances;
  NO_PENALTY_GROUND_MISSING: ByCircumstances;
  DIRECTION_NOT_FOLLOWED: { readonly tiers: readonly Tier[]; readonly tier: Tier; readonly source: string };
  SERIOUS_RULE_HIT_NOT_APPLIED: { readonly source: string };
  SERIOUS_RULE_MAY_APPLY: { readonly source: string };
  MANDATORY_COMPONENT_MISSING: Imposed;
  RESTRICTION_NOT_PROVIDED: Imposed;
  RESTRICTION_CONDITIONS_NOT_MET: Imposed;
  MEASURE_NOT_PROVIDED: Imposed;
  MEASURE_CONDITIONS_NOT_MET: Imposed;
  MEASURE_LEFT_OUT: Imposed;
  CONFISCATION_NOT_PROVIDED: Imposed;
  WARNING_NOT_PROVIDED: Imposed;
  KIND_CONDITIONS_NOT_MET: Imposed;
  EITHER_OR: { readonly bases: readonly string[]; readonly kinds: readonly string[] };
  EXEMPTION_DOES_NOT_LIFT: { readonly basis: string; readonly exemption: string | null };
  EXEMPTION_GOODS_NOT_TAKEN: { readonly exemption: string };
  DOUBLE_FINE_SAME_ACT: { readonly acts: readonly string[]; readonly bases: readonly string[] };
  ACTS_OF_ONE_BASIS: { readonly acts: readonly string[]; readonly bases: readonly string[] };
  FINED_IN_LINKED_CASE: { readonly party: string; readonly case: string; readonly decision: string };
  UNIT_SPARED: { readonly basis: string; readonly party: string };
  PERSON_AGAINST_UNIT: { readonly basis: string; readonly party: string };
  FOUND_BEFORE_CLUE: { readonly act: string; readonly foundOn: string; readonly receivedOn: string };
  UNIT_NOT_PARTY: { readonly basis: string; readonly party: string };
  INDIVIDUAL_RULE: { readonly basis: string };
  LEVEL_NOT_PROVIDED: { readonly basis: string; readonly level: string };
  MITIGATION_GROUND_UNKNOWN: { readonly ground: string };
  MITIGATION_GROUND_NOT_CITED: { readonly ground: string };
  CIRCUMSTANCE_OF_PERSONS: { readonly circumstances: readonly string[] };
  BASIS_OPEN: { readonly bases: readonly string[] };
  BASIS_FROM_DUTY: { readonly bases: readonly string[] };
  BASIS_FROM_MATTER: { readonly bases: readonly string[] };
}

/** Something a reviewer should see. */
export interface Reason {
  readonly code: ReasonCode;
  /** In English, in words that stand alone. */
  readonly message: string;
  /** What it is said from in each language; absent where there is nothing, and in old records. */
  readonly parameters?: ReasonParameters[keyof ReasonParameters];
}

/** A reason with what it is said from. */
export const reasonOf = <Code extends keyof ReasonParameters>(
  code: Code,
  parameters: ReasonParameters[Code],
  message: string,
): Reason => ({ code, message, parameters });
