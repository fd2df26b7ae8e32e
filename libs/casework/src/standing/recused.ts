import type { CaseState, Recusal } from '../state/case-state.js';

/** A case that somebody handles: from verification on. */
export type Handled = Extract<CaseState, { recusals: Recusal[] }>;

/**
 * Whether a person was taken off the case (APL Art.43; PR Art.4): whatever the office, nothing may be done in it any
 * more.
 */
export const isRecused = (state: CaseState, person: string): boolean =>
  'recusals' in state && state.recusals.some((plea) => plea.person === person && plea.decided?.granted === true);
