import { refuseUnlessAssigned } from '../../checks/officers.js';
import { refuseIfShown } from '../../checks/publication.js';
import { PublicationPushed } from '../../events/publication.js';
import { refusals } from '../../refusals/index.js';
import { isShownElsewhere, mustBePublished } from '../../standing/publicity.js';
import type { At } from '../../state/case-state.js';
import type { DecidedCase } from '../../state/questions.js';
import { act, recorded } from '../act.js';

type Sent = At<'decided' | 'executing' | 'performed' | 'closed'>;

/** The other province has it, and shows it or is about to; what was withdrawn since may be sent anew. */
const isReceived = ({ publication: { receivedOn, withdrawnOn } }: DecidedCase): boolean =>
  receivedOn !== null && withdrawnOn === null;

/** Whether a receiver is called after a province, by its full name or the short one (广西 of 广西壮族自治区). */
const isNamed = (province: string, receiver: string): boolean =>
  receiver.includes(province.replace(/(?:省|市|(?:壮族|回族|维吾尔)?自治区)$/u, ''));

/** T42: within ten working days of the decision, by way of the bureau of the own province (PUB Art.10). */
export const pushPublication = act({
  name: 'push-publication',
  chinese: '推送处罚信息',
  summary: 'Record that the decision was sent to the province in which the party is registered, to be shown there',
  ground: 'PUB Art.10; SBL Art.14',
  body: PublicationPushed,
  happenedOn: (body) => body.pushedOn,
  refuseIf: (state: Sent, context) => {
    if (!mustBePublished(state)) return refusals.notPublished();
    if (!isShownElsewhere(state, context.law)) return refusals.shownHere();
    if (isReceived(state)) return refusals.nothingToDo('receipt-recorded');
    return refuseIfShown(state, context) ?? refuseUnlessAssigned(state.investigation.officers, context);
  },
  decide: (state, body) => {
    if (mustBePublished(state) && body.pushedOn < state.decision.documentDate)
      return refusals.beforeTheCase('pushedOn', 'the-decision');
    const { registeredIn = '' } = state.intake.clue.party;
    return isNamed(registeredIn, body.to)
      ? recorded('PublicationPushed', body)
      : refusals.pushedElsewhere(registeredIn);
  },
});
