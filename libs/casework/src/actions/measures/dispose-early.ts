import {
  refuseIfGoodsDiffer,
  refuseIfMoreThanStored,
  refuseUnlessExecutedByThree,
  runningSeizure,
} from '../../checks/disposal.js';
import { refuseUnlessHandler } from '../../checks/measures.js';
import { GoodsDisposedEarly } from '../../events/goods.js';
import { isRefusal, refusals } from '../../refusals/index.js';
import { handlersOf, type CaseTakenUp } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/**
 * T18, form #52: exactly what was approved. The proceeds take the place of the goods; the seizure goes on until it is
 * ended.
 */
export const disposeEarly = act({
  name: 'dispose-early',
  chinese: '先行处置物品',
  summary: 'Record the approved early disposal of seized goods',
  ground: 'PR Art.41; FORM #52',
  body: GoodsDisposedEarly,
  happenedOn: (body) => body.disposedOn,
  refuseIf: (state: CaseTakenUp, context) => refuseUnlessHandler(state, context),
  decide: (state, body, context) => {
    const found = runningSeizure(state, body.measure);
    if (isRefusal(found)) return found;
    const approved = found.kept.early.find(({ done }) => done === null);
    if (approved === undefined) return refusals.missingBefore('early-disposal-approved', 'PR Art.41');
    if (body.disposedOn < approved.approvedOn) return refusals.beforeTheCase('disposedOn', 'the-approval');
    return (
      refuseUnlessExecutedByThree(body, handlersOf(state), context) ??
      refuseIfGoodsDiffer(body.goods, approved.goods) ??
      refuseIfMoreThanStored(found, body.goods) ??
      recorded('GoodsDisposedEarly', body)
    );
  },
});
