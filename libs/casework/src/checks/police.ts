import type { Context } from '../context.js';
import { refusals, type Refusal } from '../refusals/index.js';
import type { At } from '../state/case-state.js';
import { openReferral, type Referral } from '../state/other-bodies.js';
import type { CaseTakenUp } from '../state/questions.js';
import type { Thing } from '../words/phrases/phrase.js';
import { refuseUnlessHandler } from './measures.js';

/** A case that may deal with other bodies: from verification on. */
export type WithPolice = At<'clue-referred' | 'referred'>;

/**
 * A penalty never takes the place of the referral (TRF Art.11; APL Art.35): nothing is decided while a suspicion is
 * open.
 */
export const refuseIfSuspicionOpen = (state: CaseTakenUp): Refusal | null =>
  openReferral(state.aside) === null ? null : refusals.suspicionOpen();

/** The open referral, when it has come as far as the step asks. */
export const referralAt = (
  state: CaseTakenUp,
  wanted: Thing,
  ready: (referral: Referral) => boolean,
): Referral | Refusal => {
  const open = openReferral(state.aside);
  return open !== null && ready(open) ? open : refusals.noReferral(wanted);
};

/** Why a step of the referral cannot be recorded now: not by this person, or the referral is elsewhere. */
export const refuseUnlessReferralAt = (
  state: CaseTakenUp,
  context: Context,
  wanted: Thing,
  ready: (referral: Referral) => boolean,
): Refusal | null => {
  const found = referralAt(state, wanted, ready);
  return refuseUnlessHandler(state, context) ?? ('refused' in found ? found : null);
};
