import { referralAt, refuseUnlessReferralAt, type WithPolice } from '../../checks/police.js';
import { CaseTakenBack } from '../../events/police.js';
import { isRefusal, refusals } from '../../refusals/index.js';
import type { Referral } from '../../state/other-bodies.js';
import { act, recorded } from '../act.js';

const answered = ({ answer, awaiting }: Referral): boolean =>
  answer !== null && answer.answer !== 'forwarded' && awaiting?.answeredOn !== null;

/** T5b: not filed, or not prosecuted, and a penalty is due: the case goes on at once where it came from. */
export const takeCaseBack = act({
  name: 'take-case-back',
  chinese: '移回继续办理',
  summary: 'Take the case back from the police or the procuratorate and go on with it',
  ground: 'APL Art.27; TRF Art.10',
  body: CaseTakenBack,
  happenedOn: (body) => body.receivedOn,
  refuseIf: (state: WithPolice, context) => refuseUnlessReferralAt(state, context, 'its-return', answered),
  decide: (state, body) => {
    const found = referralAt(state, 'its-return', answered);
    if (isRefusal(found)) return found;
    const refused = found.answer?.answer === 'not-filed';
    if (refused !== (body.ground === 'police-did-not-file')) return refusals.answerDoesNotFit(body.ground);
    if (found.answer !== null && body.receivedOn < found.answer.answeredOn)
      return refusals.notInOrder('receivedOn', 'police-answered');
    return recorded('CaseTakenBack', body);
  },
});
