import type { CaseState } from '../state/case-state.js';
import { isTakenUp } from '../state/questions.js';

/** A case that somebody handles: from verification on. */

/**
 * Whether a person was taken off the case (APL Art.43; PR Art.4): whatever the office, nothing may be done in it any
 * more.
 */
export const isRecused = (state: CaseState, person: string): boolean =>
  isTakenUp(state) && state.aside.recusals.some((plea) => plea.person === person && plea.decided?.granted === true);
