import type { Context } from '../context.js';
import type { DecisionProposed } from '../events/decision.js';
import { factsOfParty } from '../evolve/line-facts.js';
import { refusals, type Refusal } from '../refusals/index.js';
import { hearingToAnswer } from '../standing/said-since.js';

/**
 * After a hearing the decision says whether its opinion is followed, and why (APL Art.65; HR Art.29; PR Art.62(3));
 * left out, a hand writes it. No answer is given to a hearing that was not held.
 */
export const refuseIfHearingNotHeld = (
  { hearingAnswer }: Pick<DecisionProposed, 'hearingAnswer'>,
  { facts, forParty = 1 }: Pick<Context, 'facts' | 'forParty'>,
): Refusal | null => {
  if (hearingAnswer === undefined) return null;
  const wasHeld = hearingToAnswer(factsOfParty(facts, forParty)) !== null;
  return wasHeld ? null : refusals.missingBefore('hearing-report', 'HR Art.29');
};
