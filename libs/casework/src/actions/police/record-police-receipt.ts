import { referralAt, refuseUnlessReferralAt, type WithPolice } from '../../checks/police.js';
import { ReferralReceived } from '../../events/police.js';
import { isRefusal, refusals } from '../../refusals/index.js';
import type { Referral } from '../../state/other-bodies.js';
import { act, recorded } from '../act.js';

const notReceived = ({ receivedOn }: Referral): boolean => receivedOn === null;

/**
 * TRF Art.7: the three days of the police run from their receipt; after a forwarding from the receipt of the next
 * police.
 */
export const recordPoliceReceipt = act({
  name: 'record-police-receipt',
  chinese: '记录公安机关签收',
  summary: 'Record that the police signed for the referral',
  ground: 'TRF Art.7, 8',
  body: ReferralReceived,
  happenedOn: (body) => body.receivedOn,
  refuseIf: (state: WithPolice, context) => refuseUnlessReferralAt(state, context, 'a-receipt', notReceived),
  decide: (state, body) => {
    const found = referralAt(state, 'a-receipt', notReceived);
    if (isRefusal(found)) return found;
    const earliest = found.answer?.answeredOn ?? found.sent?.on ?? found.on;
    return body.receivedOn < earliest
      ? refusals.notInOrder('receivedOn', 'the-sending')
      : recorded('ReferralReceived', body);
  },
});
