import { seizuresInForce } from '../../checks/measures.js';
import { referralAt, refuseUnlessReferralAt, type WithPolice } from '../../checks/police.js';
import { HandOver } from '../../events/police.js';
import { isRefusal, refusals } from '../../refusals/index.js';
import { actingUnitOf } from '../../registry/acting-unit.js';
import type { Referral } from '../../state/other-bodies.js';
import { act, recorded } from '../act.js';

const filed = ({ answer, handedOverOn }: Referral): boolean => answer?.answer === 'filed' && handedOverOn === null;

/**
 * T17, form #6: within three days of the filing by the police. Sealed and seized goods go along, and their seizure
 * ends.
 */
export const handOverToPolice = act({
  name: 'hand-over-to-police',
  chinese: '向公安机关移交涉案物品和材料',
  summary: 'Hand over goods and material to the police',
  ground: 'TRF Art.12; ACL Art.21',
  body: HandOver,
  happenedOn: (body) => body.handedOverOn,
  refuseIf: (state: WithPolice, context) => refuseUnlessReferralAt(state, context, 'the-hand-over', filed),
  decide: (state, body, context) => {
    const found = referralAt(state, 'the-hand-over', filed);
    if (isRefusal(found)) return found;
    if (found.answer !== null && body.handedOverOn < found.answer.answeredOn)
      return refusals.notInOrder('handedOverOn', 'police-filed');
    if (seizuresInForce(state).length === 0) return recorded('HandedToPolice', body);
    if (body.partyToldOn === undefined) return refusals.partyNotTold();
    return recorded('HandedToPolice', { ...body, goodsNumber: context.number('goods-transfer', actingUnitOf(state)) });
  },
});
