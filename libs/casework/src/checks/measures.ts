import type { Context } from '../context.js';
import { isRefusal, refusals, type Refusal } from '../refusals/index.js';
import type { Measure } from '../state/measures.js';
import { handlersOf, type CaseTakenUp } from '../state/questions.js';
import { refuseUnlessAssigned } from './officers.js';

/** A case in which measures may be taken: from verification on (PR Art.18, 23(2)). */

export const refuseUnlessHandler = (state: CaseTakenUp, context: Context): Refusal | null =>
  refuseUnlessAssigned(handlersOf(state), context);

/** A measure that has not ended and was not refused. */
export const openMeasure = (state: CaseTakenUp, id: number): Measure | Refusal => {
  const found = state.aside.measures.find((measure) => measure.id === id);
  if (found === undefined) return refusals.measureUnknown(id);
  const off = found.ended !== null || (found.refusedOn !== null && found.taken === null);
  return off ? refusals.measureOver(id) : found;
};

/** A measure that was carried out and goes on, with nothing asked for on it. */
export const runningMeasure = (state: CaseTakenUp, id: number): Measure | Refusal => {
  const found = openMeasure(state, id);
  if (isRefusal(found)) return found;
  if (found.taken === null) return refusals.measureNotTaken(id);
  return found.request === null ? found : refusals.requestPending(id);
};

/** Measures that hold somebody's goods now. */
export const inForce = (state: CaseTakenUp): number[] =>
  state.aside.measures.filter(({ taken, ended }) => taken !== null && ended === null).map(({ id }) => id);

/** Sealed or seized goods that are held now. */
export const seizuresInForce = (state: CaseTakenUp): number[] =>
  state.aside.measures
    .filter(({ kind, taken, ended }) => kind === 'seizure' && taken !== null && ended === null)
    .map(({ id }) => id);

export const nextNumber = (list: readonly unknown[]): number => list.length + 1;
