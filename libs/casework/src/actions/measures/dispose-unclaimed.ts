import { refuseIfGoodsDiffer, refuseUnlessExecutedByThree } from '../../checks/disposal.js';
import { refuseIfInvestigator } from '../../checks/pending.js';
import { unclaimed } from '../../checks/unclaimed.js';
import { getClock } from '../../clocks/case-clocks.js';
import { UnclaimedGoodsDisposed } from '../../events/goods.js';
import { isRefusal, refusals } from '../../refusals/index.js';
import { handlersOf, type CaseTakenUp } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** T19: after the thirty days the goods are handed in or sold by auction. That a department head approves is [I]. */
export const disposeUnclaimed = act({
  name: 'dispose-unclaimed',
  chinese: '处理无人认领物品',
  summary: 'Approve and record that unclaimed goods were handed in or auctioned',
  ground: 'PR Art.42(3); FORM #52',
  body: UnclaimedGoodsDisposed,
  happenedOn: (body) => body.disposedOn,
  refuseIf: (state: CaseTakenUp, context) => refuseIfInvestigator(handlersOf(state), context),
  decide: (state, body, context) => {
    const proclamation = unclaimed(state, body.measure);
    if (isRefusal(proclamation)) return proclamation;
    const { due } = getClock(state, context.law, 'goods-unclaimed', body.measure);
    if (body.disposedOn <= due) return refusals.ownerMayCome(due);
    return (
      refuseUnlessExecutedByThree(body, handlersOf(state), context) ??
      refuseIfGoodsDiffer(body.goods, proclamation.goods) ??
      recorded('UnclaimedGoodsDisposed', body)
    );
  },
});
