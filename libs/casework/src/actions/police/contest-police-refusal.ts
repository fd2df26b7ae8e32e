import { referralAt, refuseUnlessReferralAt, type WithPolice } from '../../checks/police.js';
import { getClock } from '../../clocks/case-clocks.js';
import { PoliceRefusalContested } from '../../events/police.js';
import { isRefusal, refusals } from '../../refusals/index.js';
import type { Referral } from '../../state/other-bodies.js';
import { act, recorded } from '../act.js';

const refused = ({ answer, awaiting }: Referral): boolean =>
  answer?.answer === 'not-filed' && awaiting !== null && awaiting.answeredOn !== null;

/**
 * TRF Art.9: reconsideration is asked for once, within three days; the procuratorate may be asked besides, or after it.
 */
export const contestPoliceRefusal = act({
  name: 'contest-police-refusal',
  chinese: '提请复议或者立案监督',
  summary: 'Ask the police to reconsider, or the procuratorate to supervise',
  ground: 'TRF Art.9',
  body: PoliceRefusalContested,
  happenedOn: (body) => body.contestedOn,
  refuseIf: (state: WithPolice, context) => refuseUnlessReferralAt(state, context, 'police-refusal', refused),
  decide: (state, body, context) => {
    const found = referralAt(state, 'police-refusal', refused);
    if (isRefusal(found)) return found;
    if (found.answer !== null && body.contestedOn < found.answer.answeredOn)
      return refusals.notInOrder('contestedOn', 'the-answer');
    if (body.addressee === 'police') {
      if (found.contests.some(({ addressee }) => addressee === 'police'))
        return refusals.nothingToDo('police-reconsidered');
      const clock = getClock(state, context.law, 'police-reconsideration');
      if (body.contestedOn > clock.due)
        return refusals.tooLate('asking-police-to-reconsider', clock.due, clock.article);
    }
    return recorded('PoliceRefusalContested', body);
  },
});
