import { inForce, refuseUnlessHandler, seizuresInForce } from '../../checks/measures.js';
import { refuseIfProposalPending } from '../../checks/pending.js';
import { refuseIfSuspicionOpen } from '../../checks/police.js';
import { TransferProposed } from '../../events/transfer.js';
import { refusals, type Refusal } from '../../refusals/index.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

export type Transferable = At<'verifying' | 'investigating' | 'reviewed' | 'notified'>;

/** What would stay with the bureau when the case goes: all measures in force, or those that are no seizures. */
export const refuseIfGoodsLeftBehind = (state: Transferable, goodsGoToo: boolean): Refusal | null => {
  const moving = goodsGoToo ? seizuresInForce(state) : [];
  const behind = inForce(state).filter((id) => !moving.includes(id));
  return behind.length > 0 ? refusals.goodsStayBehind(behind) : null;
};

/**
 * T5, form #8. Who received a clue by transfer passes it on to another market regulator only where the superior
 * designated one.
 */
export const proposeTransfer = act({
  name: 'propose-transfer',
  chinese: '提请移送',
  summary: 'Propose to transfer the clue or case to the body that has jurisdiction',
  ground: 'PR Art.14, 17, 60(1)(4)',
  body: TransferProposed,
  refuseIf: (state: Transferable, context) =>
    refuseIfProposalPending(state.proposal) ?? refuseUnlessHandler(state, context) ?? refuseIfSuspicionOpen(state),
  decide: (state, body) => {
    const designated = state.aside.otherBodies.superiorDecisions.at(-1)?.decision === 'designated-elsewhere';
    if (body.recipient === 'market-regulator' && state.intake.clue.source === 'transfer' && !designated)
      return refusals.mayNotRetransfer();
    return refuseIfGoodsLeftBehind(state, body.goodsGoToo) ?? recorded('TransferProposed', body);
  },
});
