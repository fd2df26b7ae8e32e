import type { LegalDate } from '../deadlines/index.js';
import type { CaseFact } from '../evolve/fold.js';
import type { RefusedAttempt } from '../evolve/refused-attempt.js';
import type { Answer, Figure } from '../law-data/settings.js';
import type { Law } from '../law.js';
import type { CaseState } from '../state/case-state.js';
import type { RiskDetail } from '../words/risk-details.js';
import type { PointStage } from './stages.js';

/** A case with its past: what rules over events look at. */
export interface CaseHistory {
  readonly facts: readonly CaseFact[];
  readonly refused: readonly RefusedAttempt[];
  readonly state: CaseState;
  readonly law: Law;
  /** The case whose party this is the history of, where it has several: what ends with the last of them is of all. */
  readonly partyOf?: { readonly whole: CaseState; readonly party: number };
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
  /** Number of the event that took it away, a correction or a report that came again; absent where none did. */
  readonly takenAwayBy?: number;
}

export type Level = 'high' | 'medium';

/** A risk point of supervision 风险点 (procedure §8), whether or not records can show it. */
export interface RiskPoint {
  readonly number: number;
  readonly name: string;
  readonly chinese: string;
  readonly level: Level;
  readonly stage: readonly PointStage[];
  readonly ground: string;
}

/** A rule that shows a risk point: a pure function over one case's history. */
export interface RiskRule extends RiskPoint {
  /** The dated settings that it counts with. */
  readonly parameters?: readonly (Figure | Answer)[];
  /** What the events show, or the one that is missing. */
  readonly signs: (history: CaseHistory) => Sign[];
}

/** The point of a rule, as every sign carries it. */
export interface Risk extends Sign, Omit<RiskPoint, 'stage'> {
  /** The party with whom it shows, counted from 1, in a case of several; absent where it is of the case. */
  readonly forParty?: number;
}
