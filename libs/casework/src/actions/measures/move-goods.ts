import { carriedOut, refuseIfMoreThanStored } from '../../checks/disposal.js';
import { refuseUnlessHandler } from '../../checks/measures.js';
import { GoodsMoved } from '../../events/goods.js';
import { isRefusal, refusals } from '../../refusals/index.js';
import type { CaseTakenUp } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/**
 * The custody ledger: who keeps goods can say at any time what lies in the store, and who brought it there (APL
 * Art.74).
 */
export const moveGoods = act({
  name: 'move-goods',
  chinese: '涉案物品出入库登记',
  summary: 'Record that held goods came into the store or left it, counted by two persons',
  ground: 'APL Art.74; PR Art.39; FORM #24',
  body: GoodsMoved,
  happenedOn: (body) => body.movedOn,
  refuseIf: (state: CaseTakenUp, context) => refuseUnlessHandler(state, context),
  decide: (state, body, context) => {
    const found = carriedOut(state, body.measure);
    if (isRefusal(found)) return found;
    if (found.taken !== null && body.movedOn < found.taken.on)
      return refusals.beforeTheCase('movedOn', 'measure-was-taken');
    if (body.persons.length < 2) return refusals.twoPersonsNeeded(body.persons.length);
    const unknown = body.persons.find((person) => context.officer(person) === undefined);
    if (unknown !== undefined) return refusals.officerUnknown(unknown);
    if (body.direction === 'in') return recorded('GoodsMoved', body);
    if (found.kept.moves.length === 0) return refusals.missingBefore('goods-in-store', 'FORM #24');
    return refuseIfMoreThanStored(found, body.goods) ?? recorded('GoodsMoved', body);
  },
});
