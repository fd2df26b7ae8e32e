import type { LegalDate } from '../deadlines/index.js';
import type { CaseFact } from '../evolve/fold.js';
import type { Law } from '../law.js';
import type { CaseState } from '../state/case-state.js';

/** A command that the rules refused, as the log keeps it. */
export interface RefusedAttempt {
  by: string;
  recordedAt: string;
  action: string;
  code: string;
  message: string;
}

/** A case with its past: what rules over events look at. */
export interface CaseHistory {
  facts: readonly CaseFact[];
  refused: readonly RefusedAttempt[];
  state: CaseState;
  law: Law;
}

/**
 * One sign of a risk point in a case. `since` may lie ahead: then the risk will show on that day unless somebody acts,
 * which is when a supervisor can still mend it. `until` is the day on which it ended, null while it lasts.
 */
export interface Sign {
  since: LegalDate;
  until: LegalDate | null;
  detail: string;
  officers: string[];
}

export type Level = 'high' | 'medium';

/** A supervision risk point of procedure §8: a pure function over one case's history. */
export interface RiskRule {
  number: number;
  name: string;
  chinese: string;
  level: Level;
  ground: string;
  signs: (history: CaseHistory) => Sign[];
}

export interface Risk extends Sign {
  number: number;
  name: string;
  chinese: string;
  level: Level;
  ground: string;
}
