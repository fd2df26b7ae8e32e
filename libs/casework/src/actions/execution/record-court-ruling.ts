import { refuseUnlessAssigned } from '../../checks/officers.js';
import { CourtRuled } from '../../events/enforcement.js';
import { refusals } from '../../refusals/index.js';
import { refuseIfExecutionOver } from '../../standing/stopped.js';
import type { At } from '../../state/case-state.js';
import { handlersOf } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/**
 * T50. A refusal can be taken to the next higher court within 15 days; execution and its end close the case (PR
 * Art.77(1)(2)).
 */
export const recordCourtRuling = act({
  name: 'record-court-ruling',
  chinese: '记录法院裁定、执行结果',
  summary: 'Record what the court did with the application',
  ground: 'ACL Art.56-58; PR Art.77(1)(2)',
  body: CourtRuled,
  happenedOn: (body) => body.on,
  refuseIf: (state: At<'executing' | 'summary'>, context) =>
    refuseIfExecutionOver(state) ??
    (state.execution.enforcement.application === null
      ? refusals.missingBefore('court-application', 'ACL Art.53')
      : refuseUnlessAssigned(handlersOf(state), context)),
  decide: (state, body) => {
    const { application, rulings } = state.execution.enforcement;
    if (application !== null && body.on < application.on) return refusals.beforeTheCase('on', 'the-application');
    const ruled = rulings.some(({ outcome }) => outcome === 'enforcement-ruled');
    if (body.outcome === 'executed' && !ruled) return refusals.missingBefore('enforcement-ruling', 'ACL Art.57');
    return recorded('CourtRuled', body);
  },
});
