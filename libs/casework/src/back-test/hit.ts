import type { LegalDate } from '../deadlines/index.js';

/** A sign that somebody looked into and dismissed: the risk point, the unit, and whom it was about. */
export interface Dismissal {
  readonly riskPoint: number;
  readonly addressed: string;
  readonly officer: string | null;
  readonly party: string | null;
  readonly on: LegalDate;
}

/** How a hit differs from the figures in force: it shows from another day on where it `moved`. */
export type HitChange = 'same' | 'moved' | 'new' | 'gone';
