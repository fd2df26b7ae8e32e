import type { Context } from '../context.js';
import type { ClosingProposed } from '../events/execution.js';
import { isCashGone } from '../evolve/cash.js';
import { refusals, type Refusal } from '../refusals/index.js';
import { owedOn, totalOf } from '../standing/ledger.js';
import { releasedGoods } from '../standing/released-goods.js';
import { pendingChallenge, refuseIfDutiesOpen } from '../standing/stopped.js';
import type { At } from '../state/case-state.js';
import { isCarriedOut, isEndedByReview } from '../state/execution-result.js';
import type { CaseTakenUp } from '../state/questions.js';
import { inForce } from './measures.js';

/** A case with nothing left to do but to be closed. */
export type Closable = At<'performed' | 'terminated' | 'transferred' | 'revoked'>;

/**
 * PR Art.77: every item executed, the court ended the execution, a decision without a penalty, the investigation
 * terminated, the case gone to another body, or the decision revoked.
 */
export const groundOfClosing = (state: Closable): ClosingProposed['ground'] => {
  if (state.stage === 'terminated') return 'terminated';
  if (state.stage === 'transferred') return state.transfer.ground;
  if (state.stage === 'revoked') return 'decision-revoked';
  const {
    decision,
    execution: { enforcement },
  } = state;
  if (decision.outcome !== 'penalty') return decision.outcome;
  if (enforcement.ended !== null || isEndedByReview(enforcement)) return 'execution-ended';
  return enforcement.rulings.at(-1)?.outcome === 'ended' ? 'court-ended-execution' : 'performed';
};

/** A decision that is looked at is not closed on (PR Art.77 [I]). */
const refuseIfChallenged = (state: Closable): Refusal | null => {
  const pending = pendingChallenge(state);
  return pending === undefined ? null : refusals.challengePending(pending.id);
};

/** Nothing is owed, or the court or the end of the execution is the ground on which it need not be (PR Art.77). */
const refuseIfMoneyOwed = (state: Closable, { day, law }: Context): Refusal | null => {
  if (state.stage !== 'performed' || groundOfClosing(state) !== 'performed') return null;
  if (isCarriedOut(state.execution.enforcement)) return null;
  const owed = owedOn(state, day, law);
  return totalOf(owed) === 0 ? null : refusals.stillOwed(owed);
};

/** What was released goes back at once, and not only after the case (ACL Art.28; PR Art.42). */
const refuseIfGoodsKept = ({ aside: { measures } }: CaseTakenUp): Refusal | null =>
  measures.some((measure) => releasedGoods(measure)?.returnedOn === null)
    ? refusals.missingBefore('released-goods-returned', 'ACL Art.28; PR Art.42')
    : null;

/** Nothing is open that a closed case may not leave behind: asked when it is proposed and when it is approved. */
export const refuseUnlessClosable = (state: Closable, context: Context): Refusal | null =>
  refuseIfChallenged(state) ??
  refuseIfDutiesOpen(state) ??
  (inForce(state).length > 0 ? refusals.measuresInForce(inForce(state)) : null) ??
  refuseIfGoodsKept(state) ??
  (state.stage !== 'performed' || isCashGone(state)
    ? null
    : refusals.missingBefore('cash-at-the-bank', 'APL Art.71; PR Art.73')) ??
  refuseIfMoneyOwed(state, context);
