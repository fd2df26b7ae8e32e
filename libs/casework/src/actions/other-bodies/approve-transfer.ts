import { seizuresInForce } from '../../checks/measures.js';
import { endorsed, refuseIfInvestigator, refuseUnlessDecidable } from '../../checks/pending.js';
import { refuseIfSuspicionOpen } from '../../checks/police.js';
import { Optional, Text } from '../../input/fields.js';
import { isRefusal } from '../../refusals/index.js';
import { actingUnitOf } from '../../registry/acting-unit.js';
import { handlersOf } from '../../state/questions.js';
import { act, recorded } from '../act.js';
import { refuseIfGoodsLeftBehind, type Transferable } from './propose-transfer.js';

class ApproveTransfer {
  @Optional() @Text() opinion?: string;
}

/** T5, forms #4 and #6: a clue ends; a filed case waits to be closed within 15 working days (PR Art.77). */
export const approveTransfer = act({
  name: 'approve-transfer',
  chinese: '批准移送',
  summary: 'Transfer the clue or case as proposed',
  ground: 'PR Art.14, 17, 60(1)(4), 77',
  body: ApproveTransfer,
  refuseIf: (state: Transferable, context) =>
    refuseUnlessDecidable(state.proposal, 'transfer', context) ??
    refuseIfInvestigator(handlersOf(state), context) ??
    refuseIfSuspicionOpen(state),
  decide: (state, body, context) => {
    const proposal = endorsed(state.proposal, 'transfer');
    if (isRefusal(proposal)) return proposal;
    const { goodsGoToo, recipient, to, reasons } = proposal.content;
    const behind = refuseIfGoodsLeftBehind(state, goodsGoToo);
    if (behind !== null) return behind;
    const unit = actingUnitOf(state);
    const letter = { number: context.number('case-transfer', unit), recipient, to, reasons };
    const goods =
      goodsGoToo && seizuresInForce(state).length > 0 ? { goodsNumber: context.number('goods-transfer', unit) } : {};
    return recorded(state.stage === 'verifying' ? 'ClueTransferred' : 'CaseTransferred', {
      ...letter,
      ...goods,
      ...body,
    });
  },
});
