import type { At } from '../../state/case-state.js';
import { findClock } from '../../clocks/case-clocks.js';
import { ExecutionAgreed } from '../../events/execution-end.js';
import { owedOn } from '../../standing/owed.js';
import { refusals } from '../../refusals/index.js';
import { refuseIfExecutionStopped } from '../../standing/stopped.js';
import { act, recorded } from '../act.js';
import { refuseIfInvestigator } from '../../checks/pending.js';

/** The fine itself is paid whole; only surcharge may be given up (ACL Art.42). */
export const agreeExecution = act({
  name: 'agree-execution',
  chinese: '签订执行协议',
  summary: 'Agree with the party on performance in stages',
  ground: 'ACL Art.42',
  body: ExecutionAgreed,
  happenedOn: (body) => body.agreedOn,
  refuseIf: (state: At<'executing'>, context) =>
    refuseIfExecutionStopped(state) ??
    (state.enforcement.agreement !== null && state.enforcement.agreement.brokenOn === null
      ? refusals.nothingToDo('There is an agreement.')
      : refuseIfInvestigator(state.officers, context)),
  decide: (state, body, context) => {
    const { fine, surcharge } = owedOn(state, body.agreedOn, context.law);
    const term = findClock(state, context.law, 'pay');
    if (fine === 0 || term === undefined) return refusals.nothingToDo('No fine is owed.');
    if (body.agreedOn <= term.due) return refusals.termNotOver(term.due);
    const sum = body.stages.reduce((total, { amount }) => total + amount, 0);
    if (sum !== fine) return refusals.instalmentsDiffer(sum, fine);
    const days = [body.agreedOn, ...body.stages.map(({ payBy }) => payBy)];
    if (days.some((day, place) => place > 0 && day <= (days[place - 1] ?? day)))
      return refusals.notInOrder('payBy', 'the stage before it');
    if (body.surchargeWaived > surcharge) return refusals.waivesTooMuch(body.surchargeWaived, surcharge);
    return recorded('ExecutionAgreed', body);
  },
});
