import type { Band } from './bands.js';

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
  | 'SERIOUS_RULE_HIT_NOT_APPLIED'
  | 'SERIOUS_RULE_MAY_APPLY'
  | 'DIRECTION_NOT_FOLLOWED'
  | 'EXEMPTION_DOES_NOT_LIFT'
  | 'EXEMPTION_GOODS_NOT_TAKEN'
  | 'TIER_AGAINST_CIRCUMSTANCES'
  | 'RESTRICTION_NOT_PROVIDED'
  | 'RESTRICTION_CONDITIONS_NOT_MET'
  | 'EITHER_OR'
  | 'LEVEL_NOT_PROVIDED'
  | 'CATEGORY_UNKNOWN'
  | 'INDIVIDUAL_RULE'
  | 'FACT_DECIDES'
  | 'BASIS_OPEN'
  | 'BASIS_FROM_DUTY'
  | 'BASIS_FROM_MATTER'
  | 'DISPOSITION_UNREAD'
  | 'NO_PENALTY_GROUND_MISSING'
  | 'NO_PENALTY_YET_FINED';

/** Something a reviewer should see, in words that stand alone. */
export interface Reason {
  readonly code: ReasonCode;
  readonly message: string;
}
