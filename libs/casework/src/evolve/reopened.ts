import type { At, CaseState } from '../state/case-state.js';
import { hasLeft, isRevoked, isTerminated, wasServed } from '../state/questions.js';
import { BrokenHistory, inPart } from './applier.js';

/**
 * A closed case as it was before it was closed (PR Art.77); with something of its penalty open it is executed again.
 */
export const beforeClosing = (closed: At<'closed' | 'archived'>, open: boolean): CaseState => {
  const { closing, ...rest } = closed;
  if (isRevoked(closed)) return { ...rest, stage: 'revoked', proposal: null } as At<'revoked'>;
  if (isTerminated(closed)) return { ...rest, stage: 'terminated', proposal: null } as At<'terminated'>;
  if (hasLeft(closed)) return { ...rest, stage: 'transferred', proposal: null } as At<'transferred'>;
  if (!wasServed(closed)) throw new BrokenHistory(`Closed (${closing.ground}) with nothing to execute`);
  const performed = { ...rest, stage: 'performed', proposal: null } as At<'performed'>;
  return open ? { ...inPart(performed, 'execution', { performedOn: null }), stage: 'executing' } : performed;
};
