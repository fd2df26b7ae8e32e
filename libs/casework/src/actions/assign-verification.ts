import type { At } from '../case-state.js';
import { VerificationAssigned } from '../events/clue.js';
import { action, recorded } from './action.js';
import { twoCertified } from './duties.js';

/** T2. */
export const assignVerification = action({
  name: 'assign-verification',
  chinese: '指派核查',
  summary: 'Name the officers who verify the clue',
  ground: 'PR Art.18; APL Art.42',
  body: VerificationAssigned,
  decide: (_state: At<'clue' | 'verifying'>, body, context) =>
    twoCertified(body.officers, context) ?? recorded('VerificationAssigned', body),
});
