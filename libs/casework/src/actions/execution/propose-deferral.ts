import { refuseUnlessSumExact } from '../../checks/exact-sums.js';
import { refuseUnlessAssigned } from '../../checks/officers.js';
import { refuseIfProposalPending } from '../../checks/pending.js';
import { DeferralProposed } from '../../events/enforcement.js';
import { unpaidFine } from '../../evolve/performance.js';
import { refusals } from '../../refusals/index.js';
import { lateFineOf } from '../../standing/late-fine.js';
import { payBy } from '../../standing/raises.js';
import { refuseIfExecutionOver } from '../../standing/stopped.js';
import { newTermOn } from '../../standing/surcharge.js';
import type { At } from '../../state/case-state.js';
import { handlersOf } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** T46: the party applies in writing because of real hardship; the instalments add up to what is owed. */
export const proposeDeferral = act({
  name: 'propose-deferral',
  chinese: '提请延期、分期缴纳罚款',
  summary: 'Propose to let the party pay later or in instalments',
  ground: 'APL Art.66; PR Art.74',
  body: DeferralProposed,
  refuseIf: (state: At<'executing' | 'summary'>, context) =>
    refuseIfExecutionOver(state) ??
    refuseIfProposalPending(state.proposal) ??
    refuseUnlessAssigned(handlersOf(state), context),
  decide: (state, body, context) => {
    const late = lateFineOf(state);
    const { receivedOn } = late;
    const owed = unpaidFine(state);
    if (owed <= 0) return refusals.nothingToDo('no-fine-owed');
    if (body.appliedOn < receivedOn) return refusals.beforeTheCase('appliedOn', 'decision-reached-party');
    if (body.instalments.some(({ amount }) => amount === 0)) return refusals.nothingToDo('instalment-of-nothing');
    const amounts = body.instalments.map(({ amount }) => amount);
    const inexact = refuseUnlessSumExact('instalments', amounts);
    if (inexact !== null) return inexact;
    const sum = amounts.reduce((total, amount) => total + amount, 0);
    if (sum !== owed) return refusals.instalmentsDiffer('instalments', sum, owed, 'unpaid-fine');
    if (body.kind === 'deferral' && body.instalments.length > 1) return refusals.oneNewDay();
    const days = body.instalments.map(({ payBy }) => payBy);
    if (days.some((day, place) => place > 0 && day <= (days[place - 1] ?? day)))
      return refusals.notInOrder('payBy', 'day-before');
    const [first] = days;
    if (first !== undefined && first <= context.day) return refusals.payByNotAhead(first, context.day);
    const anew = newTermOn(late, context.day, context.law);
    const [last, termOfLaw] = [days.at(-1), payBy(receivedOn, context.law)];
    const term = anew !== null && anew.until > termOfLaw ? anew.until : termOfLaw;
    if (last !== undefined && last <= term) return refusals.payByWithinTerm(last, term);
    return recorded('DeferralProposed', body);
  },
});
