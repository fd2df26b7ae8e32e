import { refuseUnlessAssigned } from '../../checks/officers.js';
import { refuseIfShown } from '../../checks/publication.js';
import { PublicationPushed } from '../../events/publication.js';
import { refusals } from '../../refusals/index.js';
import { isShownElsewhere, mustBePublished } from '../../standing/publicity.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

/** T42: within ten working days of the decision, by way of the bureau of the own province (PUB Art.10). */
export const pushPublication = act({
  name: 'push-publication',
  chinese: '推送处罚信息',
  summary: 'Record that the decision was sent to the province in which the party is registered, to be shown there',
  ground: 'PUB Art.10; SBL Art.14',
  body: PublicationPushed,
  happenedOn: (body) => body.pushedOn,
  refuseIf: (state: At<'decided' | 'executing' | 'performed' | 'closed'>, context) => {
    if (!mustBePublished(state)) return refusals.notPublished();
    if (!isShownElsewhere(state, context.law)) return refusals.shownHere();
    return refuseIfShown(state, context) ?? refuseUnlessAssigned(state.investigation.officers, context);
  },
  decide: (state, body) =>
    mustBePublished(state) && body.pushedOn < state.decision.documentDate
      ? refusals.beforeTheCase('pushedOn', 'the-decision')
      : recorded('PublicationPushed', body),
});
