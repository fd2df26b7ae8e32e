import { refuseUnlessSumExact } from '../../checks/exact-sums.js';
import { refuseIfInvestigator } from '../../checks/pending.js';
import { firstTermToPay } from '../../clocks/terms-to-pay.js';
import { AgreementTerms } from '../../events/execution-end.js';
import { refusals } from '../../refusals/index.js';
import { lateFineOf } from '../../standing/late-fine.js';
import { owedOn, totalOf } from '../../standing/ledger.js';
import { refuseIfExecutionOver, refuseIfExecutionStopped } from '../../standing/stopped.js';
import { keptAgreementOn } from '../../standing/surcharge.js';
import { refuseIfReviewBodyEnforces } from '../../standing/who-enforces.js';
import type { At } from '../../state/case-state.js';
import { handlersOf } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/**
 * The fine itself is paid whole; only surcharge may be given up (ACL Art.42). The stages add up to the fine; where it
 * is paid, to the surcharge that is not given up.
 */
export const agreeExecution = act({
  name: 'agree-execution',
  chinese: '签订执行协议',
  summary: 'Agree with the party on performance in stages',
  ground: 'ACL Art.42',
  body: AgreementTerms,
  happenedOn: (body) => body.agreedOn,
  refuseIf: (state: At<'executing' | 'summary'>, context) =>
    refuseIfExecutionOver(state) ??
    refuseIfExecutionStopped(state) ??
    refuseIfReviewBodyEnforces(state, context.law) ??
    (keptAgreementOn(lateFineOf(state), context.day, context.law) !== null
      ? refusals.nothingToDo('agreement-exists')
      : refuseIfInvestigator(handlersOf(state), context)),
  decide: (state, body, context) => {
    const owed = owedOn(state, body.agreedOn, context.law);
    const { fine, surcharge } = owed;
    const term = firstTermToPay(state, context.law);
    if (totalOf(owed) === 0 || term === undefined) return refusals.nothingToDo('no-money-owed');
    if (body.agreedOn <= term.due) return refusals.termNotOver(term.due);
    const amounts = body.stages.map(({ amount }) => amount);
    const inexact = refuseUnlessSumExact('stages', amounts);
    if (inexact !== null) return inexact;
    const sum = amounts.reduce((total, amount) => total + amount, 0);
    if (body.surchargeWaived > surcharge) return refusals.waivesTooMuch(body.surchargeWaived, surcharge);
    const left = surcharge - body.surchargeWaived;
    const agreed = fine > 0 ? fine : left;
    if (agreed > 0 && amounts.includes(0)) return refusals.nothingToDo('stage-of-nothing');
    const of = fine > 0 ? 'unpaid-fine' : 'surcharge-kept';
    if (sum !== agreed) return refusals.instalmentsDiffer('stages', sum, agreed, of);
    const days = [body.agreedOn, ...body.stages.map(({ payBy }) => payBy)];
    if (days.some((day, place) => place > 0 && day <= (days[place - 1] ?? day)))
      return refusals.notInOrder('payBy', 'stage-before');
    return recorded('ExecutionAgreed', { ...body, surchargeLeft: left });
  },
});
