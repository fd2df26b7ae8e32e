import { runningSeizure } from '../../checks/disposal.js';
import { refuseUnlessHandler } from '../../checks/measures.js';
import { EarlyDisposalNotice } from '../../events/goods.js';
import { isRefusal, refusals } from '../../refusals/index.js';
import { actingUnitOf } from '../../registry/acting-unit.js';
import type { CaseTakenUp } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** T18, form #28: where nobody knows who holds the goods, the disposal is announced first. The bureau sets the days. */
export const publishEarlyDisposal = act({
  name: 'publish-early-disposal',
  chinese: '公告先行处置物品',
  summary: 'Announce the early disposal of seized goods whose holder is unknown',
  ground: 'PR Art.41; FORM #28',
  body: EarlyDisposalNotice,
  happenedOn: (body) => body.publishedOn,
  refuseIf: (state: CaseTakenUp, context) => refuseUnlessHandler(state, context),
  decide: (state, body, context) => {
    const found = runningSeizure(state, body.measure);
    if (isRefusal(found)) return found;
    if (body.untilOn < body.publishedOn) return refusals.notInOrder('untilOn', 'publishedOn');
    const number = context.number('early-disposal-notice', actingUnitOf(state));
    return recorded('EarlyDisposalPublished', { ...body, number });
  },
});
