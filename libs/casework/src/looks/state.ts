import type { LooksEvent } from '../events/catalogue.js';
import type { ObjectGoneAfterLooks, ReporterSought } from '../events/looks.js';
import type { Recorded } from '../evolve/fold.js';

/** What the looks at one unit's matters showed, in the order of its recording. It outlives the looks themselves. */
export interface LooksState {
  readonly sought: readonly ReporterSought[];
  readonly gone: readonly ObjectGoneAfterLooks[];
}

export const nothingShown: LooksState = { sought: [], gone: [] };

export const evolveLooks = (state: LooksState, events: readonly Recorded<LooksEvent>[]): LooksState => ({
  sought: [...state.sought, ...events.flatMap((event) => (event.type === 'ReporterSought' ? [event.data] : []))],
  gone: [...state.gone, ...events.flatMap((event) => (event.type === 'ObjectGoneAfterLooks' ? [event.data] : []))],
});
