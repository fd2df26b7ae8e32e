import { isRefusal, refusals, type Refusal } from '../refusals/index.js';
import type { Proclamation } from '../state/kept-goods.js';
import type { CaseTakenUp } from '../state/questions.js';
import { carriedOut } from './disposal.js';

/** The open call for the owner of the goods of a measure. */
export const unclaimed = (state: CaseTakenUp, id: number): Proclamation | Refusal => {
  const found = carriedOut(state, id);
  if (isRefusal(found)) return found;
  const { proclamation } = found.kept;
  const open = proclamation !== null && proclamation.claimedOn === null && proclamation.disposed === null;
  return open ? proclamation : refusals.notProclaimed(id);
};
