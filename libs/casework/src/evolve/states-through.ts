import { beforeTheFirstEvent, type CaseState } from '../state/case-state.js';
import { asCorrected, evolve, type CaseFact } from './fold.js';

/** The history that was read last: the views of one case ask for the same one after the other. */
let readLast: { readonly facts: readonly CaseFact[]; readonly states: readonly CaseState[] } | null = null;

/**
 * The state after each fact of a history from its first event, every entry as it is right by the corrections in it.
 * @throws {BrokenHistory}
 */
export const statesThrough = (facts: readonly CaseFact[]): readonly CaseState[] => {
  if (readLast?.facts === facts) return readLast.states;
  let state = beforeTheFirstEvent;
  const states = asCorrected(facts).map((fact) => {
    state = evolve(state, fact);
    return state;
  });
  readLast = { facts, states };
  return states;
};
