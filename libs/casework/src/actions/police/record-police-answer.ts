import { referralAt, refuseUnlessReferralAt, type WithPolice } from '../../checks/police.js';
import { PoliceAnswered } from '../../events/police.js';
import { isRefusal, refusals } from '../../refusals/index.js';
import type { Referral } from '../../state/other-bodies.js';
import { act, recorded } from '../act.js';

const awaited = ({ awaiting }: Referral): boolean => awaiting !== null && awaiting.answeredOn === null;

/** TRF Art.7-9: also what came of a reconsideration or of the supervision by the procuratorate. */
export const recordPoliceAnswer = act({
  name: 'record-police-answer',
  chinese: '记录公安机关答复',
  summary: 'Record what the police answered: filed, not filed, or sent on',
  ground: 'TRF Art.7-9',
  body: PoliceAnswered,
  happenedOn: (body) => body.answeredOn,
  refuseIf: (state: WithPolice, context) => refuseUnlessReferralAt(state, context, 'an-answer', awaited),
  decide: (state, body) => {
    const found = referralAt(state, 'an-answer', awaited);
    if (isRefusal(found)) return found;
    if (found.awaiting !== null && body.answeredOn < found.awaiting.since)
      return refusals.notInOrder('answeredOn', 'the-receipt');
    if (body.answer === 'not-filed' && body.refusalReasons === undefined)
      return refusals.answerIncomplete('refusalReasons');
    if (body.answer === 'forwarded' && body.forwardedTo === undefined) return refusals.answerIncomplete('forwardedTo');
    return recorded('PoliceAnswered', body);
  },
});
