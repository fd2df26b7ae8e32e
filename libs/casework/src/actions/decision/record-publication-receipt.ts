import { refuseUnlessAssigned } from '../../checks/officers.js';
import { PublicationReceived } from '../../events/publication.js';
import { refusals } from '../../refusals/index.js';
import { mustBePublished } from '../../standing/publicity.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

/** T42: the ten working days of the other province run from its receipt (PUB Art.10). */
export const recordPublicationReceipt = act({
  name: 'record-publication-receipt',
  chinese: '登记推送回执',
  summary: 'Record that the bureau of the other province received the decision that it is to show',
  ground: 'PUB Art.10',
  body: PublicationReceived,
  happenedOn: (body) => body.receivedOn,
  refuseIf: (state: At<'decided' | 'executing' | 'performed' | 'closed'>, context) => {
    if (!mustBePublished(state)) return refusals.notPublished();
    if (state.publication.pushedOn === null) return refusals.missingBefore('decision-sent-on', 'PUB Art.10');
    if (state.publication.receivedOn !== null) return refusals.nothingToDo('receipt-recorded');
    return refuseUnlessAssigned(state.investigation.officers, context);
  },
  decide: (state, body) => {
    if (!mustBePublished(state)) return refusals.notPublished();
    const { pushedOn } = state.publication;
    return pushedOn !== null && body.receivedOn < pushedOn
      ? refusals.notInOrder('receivedOn', { code: 'sending-of', parameters: { of: pushedOn } })
      : recorded('PublicationReceived', body);
  },
});
