import { inForce } from '../../checks/measures.js';
import { referralAt, refuseUnlessReferralAt } from '../../checks/police.js';
import { ReferralSent, type PackagePart } from '../../events/police.js';
import { isRefusal, refusals } from '../../refusals/index.js';
import type { Referral } from '../../state/other-bodies.js';
import type { CaseTakenUp } from '../../state/questions.js';
import { act, recorded } from '../act.js';

const approved = ({ decided, sent }: Referral): boolean => decided?.approved === true && sent === null;

/** TRF Art.6: the investigation report always; the list where goods are held, the reports of tests that were made. */
const required = (state: CaseTakenUp): PackagePart[] => [
  'investigation-report',
  ...(inForce(state).length > 0 ? (['goods-list'] as const) : []),
  ...(state.aside.tests.some(({ result }) => result !== null) ? (['test-report'] as const) : []),
];

/** T5a, form #5: within 24 hours of the approval, to the police of the same level, with a copy to the procuratorate. */
export const sendReferral = act({
  name: 'send-referral',
  chinese: '移送公安机关',
  summary: 'Send the case to the police, with the copy to the procuratorate',
  ground: 'PR Art.17(2); TRF Art.5, 6; FORM #5',
  body: ReferralSent,
  happenedOn: (body) => body.sentAt,
  refuseIf: (state: CaseTakenUp, context) => refuseUnlessReferralAt(state, context, 'sending-it', approved),
  decide: (state, body) => {
    const found = referralAt(state, 'sending-it', approved);
    if (isRefusal(found)) return found;
    if (found.decided !== null && Date.parse(body.sentAt) < Date.parse(found.decided.at))
      return refusals.notInOrder('sentAt', 'the-approval');
    const missing = required(state).filter((part) => !body.package.includes(part));
    return missing.length > 0 ? refusals.packageIncomplete(missing) : recorded('ReferralSent', body);
  },
});
