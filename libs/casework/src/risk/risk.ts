import type { LegalDate } from '../deadlines/index.js';
import type { CaseFact } from '../evolve/fold.js';
import type { RefusedAttempt } from '../evolve/refused-attempt.js';
import type { Law } from '../law.js';
import type { CaseState } from '../state/case-state.js';
import type { RiskDetail } from '../words/risk-details.js';

/** A case with its past: what rules over events look at. */
export interface CaseHistory {
  readonly facts: readonly CaseFact[];
  readonly refused: readonly RefusedAttempt[];
  readonly state: CaseState;
  readonly law: Law;
}

/**
 * One sign of a risk point in a case. `since` may lie ahead: then the risk will show on that day unless somebody acts,
 * which is when a supervisor can still mend it. `until` is the day on which it ended, null while it lasts.
 */
export interface Sign {
  readonly since: LegalDate;
  readonly until: LegalDate | null;
  /** What shows, as its sentence is made from it (words/risk-details.ts). */
  readonly detail: RiskDetail;
  readonly officers: string[];
}

export type Level = 'high' | 'medium';

/** A supervision risk point of procedure §8: a pure function over one case's history. */
export interface RiskRule {
  readonly number: number;
  readonly name: string;
  readonly chinese: string;
  readonly level: Level;
  readonly ground: string;
  readonly signs: (history: CaseHistory) => Sign[];
}

export interface Risk extends Sign {
  /** The party with whom it shows, counted from 1, in a case of several; absent where it is of the case. */
  readonly forParty?: number;
  readonly number: number;
  readonly name: string;
  readonly chinese: string;
  readonly level: Level;
  readonly ground: string;
}
