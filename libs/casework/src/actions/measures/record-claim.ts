import { refuseUnlessHandler } from '../../checks/measures.js';
import { unclaimed } from '../../checks/unclaimed.js';
import { GoodsClaimed } from '../../events/goods.js';
import { isRefusal, refusals } from '../../refusals/index.js';
import type { CaseTakenUp } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** T19: who proves to be the owner gets the goods, as long as they are there. */
export const recordClaim = act({
  name: 'record-claim',
  chinese: '物品认领',
  summary: 'Record that the owner came forward and got the goods back',
  ground: 'PR Art.42(3)',
  body: GoodsClaimed,
  happenedOn: (body) => body.claimedOn,
  refuseIf: (state: CaseTakenUp, context) => refuseUnlessHandler(state, context),
  decide: (state, body) => {
    const proclamation = unclaimed(state, body.measure);
    if (isRefusal(proclamation)) return proclamation;
    return body.claimedOn < proclamation.publishedOn
      ? refusals.beforeTheCase('claimedOn', 'the-proclamation')
      : recorded('GoodsClaimed', body);
  },
});
