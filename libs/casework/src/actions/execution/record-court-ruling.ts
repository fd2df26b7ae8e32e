import { refuseUnlessAssigned } from '../../checks/officers.js';
import { CourtRuled } from '../../events/enforcement.js';
import { refusals, type Refusal } from '../../refusals/index.js';
import { refuseIfExecutionOver } from '../../standing/stopped.js';
import type { At } from '../../state/case-state.js';
import { liesWithCourt } from '../../state/execution-result.js';
import { handlersOf, isRevoked } from '../../state/questions.js';
import { act, recorded } from '../act.js';

type Running = At<'executing' | 'summary'>;
type Fallen = At<'revoked' | 'summary-revoked'>;
type Asked = Running | Fallen;

const refuseUnlessApplied = (state: Running): Refusal | null =>
  refuseIfExecutionOver(state) ??
  (state.execution.enforcement.application === null ? refusals.missingBefore('court-application', 'ACL Art.53') : null);

/** A decision that fell is executed no more; how the court ends an application that still lies with it is told. */
const refuseUnlessWithCourt = ({ execution }: Fallen): Refusal | null =>
  liesWithCourt(execution.enforcement) ? null : refusals.nothingToDo('execution-over');

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
  refuseIf: (state: Asked, context) =>
    (isRevoked(state) ? refuseUnlessWithCourt(state) : refuseUnlessApplied(state)) ??
    refuseUnlessAssigned(handlersOf(state), context),
  decide: (state, body) => {
    const { application, rulings } = state.execution.enforcement;
    if (application !== null && body.on < application.on) return refusals.beforeTheCase('on', 'the-application');
    const ruled = rulings.some(({ outcome }) => outcome === 'enforcement-ruled');
    if (body.outcome === 'executed' && !ruled) return refusals.missingBefore('enforcement-ruling', 'ACL Art.57');
    return recorded('CourtRuled', body);
  },
});
