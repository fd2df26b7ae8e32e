import type { CaseState } from '../state/case-state.js';
import type { Measure } from '../state/measures.js';
import type { Context } from '../context.js';
import { isRefusal, refusals, type Refusal } from '../refusals/index.js';
import { refuseUnlessAssigned } from './officers.js';

/** A case in which measures may be taken: from verification on (PR Art.18, 23(2)). */
export type WithMeasures = Extract<CaseState, { measures: Measure[] }>;

/** Who handles the case now: who verifies, later the case officers. */
export const handlers = (state: WithMeasures): string[] => ('officers' in state ? state.officers : state.verifiers);

export const refuseUnlessHandler = (state: WithMeasures, context: Context): Refusal | null =>
  refuseUnlessAssigned(handlers(state), context);

/** A measure that has not ended and was not refused. */
export const openMeasure = (state: WithMeasures, id: number): Measure | Refusal => {
  const found = state.measures.find((measure) => measure.id === id);
  if (found === undefined) return refusals.measureUnknown(id);
  const off = found.ended !== null || (found.refusedOn !== null && found.taken === null);
  return off ? refusals.measureOver(id) : found;
};

/** A measure that was carried out and goes on, with nothing asked for on it. */
export const runningMeasure = (state: WithMeasures, id: number): Measure | Refusal => {
  const found = openMeasure(state, id);
  if (isRefusal(found)) return found;
  if (found.taken === null) return refusals.measureNotTaken(id);
  return found.request === null ? found : refusals.requestPending(id);
};

/** Measures that hold somebody's goods now. */
export const inForce = (state: WithMeasures): number[] =>
  state.measures.filter(({ taken, ended }) => taken !== null && ended === null).map(({ id }) => id);

/** Sealed or seized goods that are held now. */
export const seizuresInForce = (state: WithMeasures): number[] =>
  state.measures
    .filter(({ kind, taken, ended }) => kind === 'seizure' && taken !== null && ended === null)
    .map(({ id }) => id);

export const nextNumber = (list: readonly unknown[]): number => list.length + 1;
