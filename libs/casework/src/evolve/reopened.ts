import type { At, CaseState } from '../state/case-state.js';
import { BrokenHistory, inPart } from './applier.js';

/**
 * A closed case as it was before it was closed (PR Art.77); with something of its penalty open it is executed once more.
 */
export const beforeClosing = ({ closing, ...before }: At<'closed' | 'archived'>, open: boolean): CaseState => {
  if ('revocation' in before) return { ...before, stage: 'revoked', proposal: null };
  if ('termination' in before) return { ...before, stage: 'terminated', proposal: null };
  if ('transfer' in before) return { ...before, stage: 'transferred', proposal: null };
  if (!('execution' in before)) throw new BrokenHistory(`Closed (${closing.ground}) with nothing to execute`);
  return open
    ? { ...inPart({ ...before, stage: 'executing' as const }, 'execution', { performedOn: null }), proposal: null }
    : { ...before, stage: 'performed', proposal: null };
};
