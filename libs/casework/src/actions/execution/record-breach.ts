import { refuseUnlessAssigned } from '../../checks/officers.js';
import { AgreementBreach } from '../../events/execution-end.js';
import { inEnforcement } from '../../evolve/applier.js';
import { refusals } from '../../refusals/index.js';
import { lateFineOf } from '../../standing/late-fine.js';
import { owedOn } from '../../standing/ledger.js';
import { notYet } from '../../standing/overdue-days.js';
import { stagesDue } from '../../standing/stages-due.js';
import { refuseIfExecutionOver, refuseIfExecutionStopped } from '../../standing/stopped.js';
import { hasMissedStage } from '../../standing/surcharge.js';
import type { At } from '../../state/case-state.js';
import { handlersOf } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** The whole surcharge is owed again, and enforcement goes on (ACL Art.42). */
export const recordBreach = act({
  name: 'record-breach',
  chinese: '记录不履行执行协议',
  summary: 'Record that the party did not keep the agreement',
  ground: 'ACL Art.42',
  body: AgreementBreach,
  happenedOn: (body) => body.on,
  refuseIf: (state: At<'executing' | 'summary'>, context) => {
    const over = refuseIfExecutionOver(state);
    if (over !== null) return over;
    const { agreement } = state.execution.enforcement;
    return agreement === null || agreement.brokenOn !== null
      ? refusals.missingBefore('kept-agreement', 'ACL Art.42')
      : refuseUnlessAssigned(handlersOf(state), context);
  },
  decide: (state, body, { law }) => {
    const { agreement } = state.execution.enforcement;
    if (agreement !== null && hasMissedStage(lateFineOf(state), body.on, law)) {
      const broken = inEnforcement(state, { agreement: { ...agreement, brokenOn: body.on } });
      return recorded('AgreementBroken', { ...body, surchargeLeft: owedOn(broken, body.on, law).surcharge });
    }
    const next = stagesDue(lateFineOf(state), law).find(({ payBy }) => body.on <= payBy);
    if (next === undefined) return refusals.missingBefore('missed-stage', 'ACL Art.42');
    return (next.payBy === notYet ? refuseIfExecutionStopped(state) : null) ?? refusals.termNotOver(next.payBy);
  },
});
