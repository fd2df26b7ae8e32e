import { findClock } from '../../clocks/case-clocks.js';
import type { Context } from '../../context.js';
import { Text } from '../../input/fields.js';
import { refusals, type Refusal } from '../../refusals/index.js';
import { unitThatExecutes } from '../../registry/acting-unit.js';
import { demandableOn } from '../../standing/demandable.js';
import { owedOn, totalOf } from '../../standing/ledger.js';
import {
  pendingChallenge,
  refuseIfAgreementKept,
  refuseIfExecutionOver,
  refuseIfExecutionStopped,
} from '../../standing/stopped.js';
import { refuseIfReviewBodyEnforces } from '../../standing/who-enforces.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

class ApplyToCourt {
  @Text(200) court: string;
}

/**
 * ACL Art.53, 54: the demand and its ten working days, the end of the time for the party's remedy, and three months
 * from there.
 */
const refuseUnlessCourtOpen = (state: At<'executing' | 'summary'>, context: Context): Refusal | null => {
  const pending = pendingChallenge(state);
  if (pending !== undefined)
    return refuseIfExecutionStopped(state) ?? refusals.challengePending(pending.id, 'apply-later');
  const stopped =
    refuseIfExecutionStopped(state) ??
    refuseIfReviewBodyEnforces(state, context.law) ??
    refuseIfAgreementKept(state, context);
  if (stopped !== null) return stopped;
  if (state.execution.enforcement.application !== null) return refusals.nothingToDo('court-applied-already');
  const clock = (id: 'demand' | 'suit' | 'review-application' | 'court-application') =>
    findClock(state, context.law, id);
  const application = clock('court-application');
  // With or without a demand: a later one opens the court no more.
  if (application !== undefined && context.day > application.due)
    return refusals.tooLate('applying-to-court', application.due, application.article);
  if (state.execution.enforcement.demand === null) return refusals.missingBefore('demand', 'ACL Art.54; PR Art.76');
  const [demand, remedy] = [clock('demand'), clock('suit') ?? clock('review-application')];
  // They run while money is owed, and no challenge is pending here.
  if (demand === undefined || remedy === undefined || application === undefined)
    return refusals.nothingToDo('no-money-owed');
  if (context.day <= demand.due)
    return refusals.courtNotOpen({ code: 'demand-runs', parameters: { until: demand.due } });
  // After a reconsideration or a suit the three months begin where the last time for suit ends.
  const isChallenged = state.challenges.brought.length > 0;
  // Resumed today after a pause: the three months begin, and nothing but the pause stood in the way.
  const isResumed = state.execution.enforcement.earlierPauses.some(({ to }) => to === application.start);
  const until = isChallenged && !isResumed ? application.start : remedy.due;
  if (context.day <= until) {
    const isReviewFirst = !isChallenged && remedy.id === 'review-application';
    return refusals.courtNotOpen({ code: isReviewFirst ? 'reconsideration-open' : 'suit-open', parameters: { until } });
  }
  // After a suit the party has new days to pay: a demand of before does not cut them short (APL Art.72; ACL Art.54).
  const demandable = demandableOn(state, context.day, context.law);
  if (isChallenged && 'until' in demandable) return refusals.termNotOver(demandable.until);
  // With a deferral or instalments the court is open from the end of their term (PR Art.76(2)).
  return context.day <= application.start && !isResumed
    ? refusals.courtNotOpen({ code: 'instalments-run', parameters: { until: application.start } })
    : null;
};

/** T49, form #49, signed by the head. */
export const applyToCourt = act({
  name: 'apply-to-court',
  chinese: '申请人民法院强制执行',
  summary: 'Apply to the court for enforcement',
  ground: 'ACL Art.53-55; PR Art.76; SPC18 Art.156',
  body: ApplyToCourt,
  refuseIf: (state: At<'executing' | 'summary'>, context) =>
    refuseIfExecutionOver(state) ?? refuseUnlessCourtOpen(state, context),
  decide: (state, { court }, context) => {
    const owed = owedOn(state, context.day, context.law);
    if (totalOf(owed) === 0) return refusals.nothingToDo('no-money-owed');
    if (owed.fine > (state.execution.enforcement.demand?.fine ?? 0))
      return refusals.missingBefore('demand-of-instalments', 'ACL Art.54; PR Art.76');
    return recorded('CourtApplied', {
      number: context.number('court-application', unitThatExecutes(state)),
      court,
      ...owed,
    });
  },
});
