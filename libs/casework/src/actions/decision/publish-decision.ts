import { refuseUnlessAssigned } from '../../checks/officers.js';
import { DecisionPublished } from '../../events/decision.js';
import { refusals } from '../../refusals/index.js';
import { mustBePublished } from '../../standing/publicity.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

/** T42. */
export const publishDecision = act({
  name: 'publish-decision',
  chinese: '公示处罚决定',
  summary: 'Record that the decision is shown in the publicity system',
  ground: 'PUB Art.2, 9; PR Art.63',
  body: DecisionPublished,
  happenedOn: (body) => body.publishedOn,
  refuseIf: (state: At<'decided' | 'executing' | 'performed' | 'closed'>, context) => {
    if (!mustBePublished(state)) return refusals.notPublished();
    if (state.publication.publishedOn !== null && state.publication.withdrawnOn === null)
      return refusals.nothingToDo('The decision is published already.');
    return refuseUnlessAssigned(state.investigation.officers, context);
  },
  decide: (state, body) => {
    if (!mustBePublished(state)) return refusals.notPublished();
    if (body.publishedOn < state.decision.documentDate) return refusals.beforeTheCase('publishedOn', 'the decision');
    return recorded('DecisionPublished', body);
  },
});
