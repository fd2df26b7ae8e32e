import type { Law } from '../law.js';
import type { CaseInExecution } from '../state/questions.js';
import { findClock, type CaseClock } from './case-clocks.js';

/**
 * The terms to pay of a decision: that of what was decided first, then one for each time it was raised (APL Art.67) or
 * given anew after a suit (APL Art.72, 73).
 */
export const termsToPay = (state: CaseInExecution, law: Law): CaseClock[] =>
  [findClock(state, law, 'pay'), ...state.challenges.brought.map(({ id }) => findClock(state, law, 'pay', id))].filter(
    (clock) => clock !== undefined,
  );

/** The term that ends first; undefined where no money is asked for. */
export const firstTermToPay = (state: CaseInExecution, law: Law): CaseClock | undefined => termsToPay(state, law)[0];
