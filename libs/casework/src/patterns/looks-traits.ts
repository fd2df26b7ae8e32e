import type { LooksState } from '../looks/state.js';

/** What looks showed in the matters of one unit. */
export interface UnitLooks extends LooksState {
  readonly unit: string;
}
