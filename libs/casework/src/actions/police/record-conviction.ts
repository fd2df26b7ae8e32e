import { inForce } from '../../checks/measures.js';
import { referralAt, refuseUnlessReferralAt, type WithPolice } from '../../checks/police.js';
import { ConvictionRecorded } from '../../events/police.js';
import { isRefusal, refusals } from '../../refusals/index.js';
import type { Referral } from '../../state/other-bodies.js';
import { act, recorded } from '../act.js';

const withPolice = ({ answer }: Referral): boolean => answer?.answer === 'filed';

/**
 * PR Art.60(1)(5), 77(1)(4): the court convicted. A filed case waits to be closed; a clue ends. No fine follows (APL
 * Art.35(2)).
 */
export const recordConviction = act({
  name: 'record-conviction',
  chinese: '记录刑事判决',
  summary: 'Record that the court convicted in the case that was referred',
  ground: 'APL Art.35; PR Art.60, 77',
  body: ConvictionRecorded,
  happenedOn: (body) => body.judgedOn,
  refuseIf: (state: WithPolice, context) => {
    const held = inForce(state);
    return (
      refuseUnlessReferralAt(state, context, 'a-judgment', withPolice) ??
      (held.length > 0 ? refusals.goodsStayBehind(held) : null)
    );
  },
  decide: (state, body) => {
    const found = referralAt(state, 'a-judgment', withPolice);
    if (isRefusal(found)) return found;
    return found.answer !== null && body.judgedOn < found.answer.answeredOn
      ? refusals.notInOrder('judgedOn', 'police-filed')
      : recorded('ConvictionRecorded', body);
  },
});
