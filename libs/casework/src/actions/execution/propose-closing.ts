import { inForce } from '../../checks/measures.js';
import { refuseUnlessAssigned } from '../../checks/officers.js';
import { refuseIfProposalPending } from '../../checks/pending.js';
import type { Context } from '../../context.js';
import { ClosingProposed } from '../../events/execution.js';
import { isBanked } from '../../evolve/performance.js';
import { refusals, type Refusal } from '../../refusals/index.js';
import { owedOn, totalOf } from '../../standing/ledger.js';
import { releasedGoods } from '../../standing/released-goods.js';
import { pendingChallenge, refuseIfDutiesOpen } from '../../standing/stopped.js';
import type { At } from '../../state/case-state.js';
import type { CaseTakenUp } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/**
 * PR Art.77: every item executed, the court ended the execution, a decision without a penalty, the investigation
 * terminated, the case gone to another body, or the decision revoked.
 */
const groundOf = (state: At<'performed' | 'terminated' | 'transferred' | 'revoked'>): ClosingProposed['ground'] => {
  if (state.stage === 'terminated') return 'terminated';
  if (state.stage === 'transferred') return state.transfer.ground;
  if (state.stage === 'revoked') return 'decision-revoked';
  const {
    decision,
    execution: { enforcement },
  } = state;
  if (decision.outcome !== 'penalty') return decision.outcome;
  if (enforcement.ended !== null) return 'execution-ended';
  return enforcement.rulings.at(-1)?.outcome === 'ended' ? 'court-ended-execution' : 'performed';
};

/** A decision that is looked at is not closed on (PR Art.77 [I]). */
const refuseIfChallenged = (state: At<'performed' | 'terminated' | 'transferred' | 'revoked'>): Refusal | null => {
  const pending = pendingChallenge(state);
  return pending === undefined ? null : refusals.challengePending(pending.id);
};

/** Nothing is owed, or the court or the end of the execution is the ground on which it need not be (PR Art.77). */
const refuseIfMoneyOwed = (
  state: At<'performed' | 'terminated' | 'transferred' | 'revoked'>,
  { day, law }: Context,
): Refusal | null => {
  if (state.stage !== 'performed' || groundOf(state) !== 'performed') return null;
  if (state.execution.enforcement.rulings.at(-1)?.outcome === 'executed') return null;
  const owed = owedOn(state, day, law);
  return totalOf(owed) === 0 ? null : refusals.stillOwed(owed);
};

/** What was released goes back at once, and not only after the case (ACL Art.28; PR Art.42). */
const refuseIfGoodsKept = ({ aside: { measures } }: CaseTakenUp): Refusal | null =>
  measures.some((measure) => releasedGoods(measure)?.returnedOn === null)
    ? refusals.missingBefore('released-goods-returned', 'ACL Art.28; PR Art.42')
    : null;

/** T53, form #53. */
export const proposeClosing = act({
  name: 'propose-closing',
  chinese: '提请结案',
  summary: 'Propose to close the case',
  ground: 'PR Art.77',
  body: ClosingProposed,
  refuseIf: (state: At<'performed' | 'terminated' | 'transferred' | 'revoked'>, context) =>
    refuseIfChallenged(state) ??
    refuseIfDutiesOpen(state) ??
    (inForce(state).length > 0 ? refusals.measuresInForce(inForce(state)) : null) ??
    refuseIfGoodsKept(state) ??
    (state.stage !== 'performed' || isBanked(state.execution)
      ? null
      : refusals.missingBefore('cash-at-the-bank', 'APL Art.71; PR Art.73')) ??
    refuseIfMoneyOwed(state, context) ??
    refuseIfProposalPending(state.proposal) ??
    refuseUnlessAssigned(state.investigation.officers, context),
  decide: (state, body, { forParty = 1 }) => {
    const ground = groundOf(state);
    // The ground that is stated is that of the first party; the others close on their own.
    if (forParty > 1) return recorded('ClosingProposed', { ...body, ground });
    if (body.ground !== ground) return refusals.outcomeMismatch(body.ground, ground, 'closing');
    return recorded('ClosingProposed', body);
  },
});
