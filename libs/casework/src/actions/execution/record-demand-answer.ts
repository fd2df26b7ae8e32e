import { refuseUnlessAssigned } from '../../checks/officers.js';
import { DemandAnswered } from '../../events/enforcement.js';
import { refusals } from '../../refusals/index.js';
import { refuseIfExecutionOver } from '../../standing/stopped.js';
import type { At } from '../../state/case-state.js';
import { handlersOf } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** ACL Art.36. */
export const recordDemandAnswer = act({
  name: 'record-demand-answer',
  chinese: '记录催告后的陈述申辩及复核',
  summary: 'Record what the party said to the demand, and the re-check',
  ground: 'ACL Art.36',
  body: DemandAnswered,
  happenedOn: (body) => body.statedOn,
  refuseIf: (state: At<'executing' | 'summary'>, context) =>
    refuseIfExecutionOver(state) ??
    (state.execution.enforcement.demand === null
      ? refusals.missingBefore('demand', 'ACL Art.35, 36')
      : refuseUnlessAssigned(handlersOf(state), context)),
  decide: (state, body) => {
    const { demand } = state.execution.enforcement;
    return demand !== null && body.statedOn < (demand.proclaimedOn ?? demand.servedOn)
      ? refusals.beforeTheCase('statedOn', 'the-demand')
      : recorded('DemandAnswered', body);
  },
});
