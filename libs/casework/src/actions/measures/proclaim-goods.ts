import { carriedOut, refuseIfMoreThanStored } from '../../checks/disposal.js';
import { refuseUnlessHandler } from '../../checks/measures.js';
import { GoodsProclamation } from '../../events/goods.js';
import { isRefusal, refusals } from '../../refusals/index.js';
import { actingUnitOf } from '../../registry/acting-unit.js';
import type { CaseTakenUp } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/**
 * T19: sealed or seized goods whose owner is unknown or cannot be found. Thirty natural days run from the publication.
 */
export const proclaimGoods = act({
  name: 'proclaim-goods',
  chinese: '公告认领物品',
  summary: 'Call for the owner of goods that nobody claims',
  ground: 'PR Art.42(3), 82(5)',
  body: GoodsProclamation,
  happenedOn: (body) => body.publishedOn,
  refuseIf: (state: CaseTakenUp, context) => refuseUnlessHandler(state, context),
  decide: (state, body, context) => {
    const found = carriedOut(state, body.measure);
    if (isRefusal(found)) return found;
    if (found.kind !== 'seizure') return refusals.seizedOnly(found.id);
    const { proclamation } = found.kept;
    if (proclamation !== null && proclamation.claimedOn === null && proclamation.disposed === null)
      return refusals.nothingToDo('owner-called');
    if (found.taken !== null && body.publishedOn < found.taken.on)
      return refusals.beforeTheCase('publishedOn', 'measure-was-taken');
    const fault = refuseIfMoreThanStored(found, body.goods);
    if (fault !== null) return fault;
    const number = context.number('goods-proclamation', actingUnitOf(state));
    return recorded('GoodsProclaimed', { ...body, number });
  },
});
