import { refuseIfGroundOfAnotherParty } from '../../checks/party-gone.js';
import { refuseIfInvestigator } from '../../checks/pending.js';
import { findClock } from '../../clocks/case-clocks.js';
import { isPaused } from '../../clocks/nearest.js';
import type { Context } from '../../context.js';
import { addMonths } from '../../deadlines/index.js';
import { ExecutionEnded } from '../../events/execution-end.js';
import { refusals, type Refusal } from '../../refusals/index.js';
import { pendingChallenge, refuseIfExecutionOver } from '../../standing/stopped.js';
import { refuseIfReviewBodyEnforces } from '../../standing/who-enforces.js';
import type { At } from '../../state/case-state.js';
import { handlersOf } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** The grounds that the file itself proves; the others rest on the reasons. */
const refuseUnlessGroundProven = (
  state: At<'executing' | 'summary'>,
  { ground }: ExecutionEnded,
  { law, day }: Context,
): Refusal | null => {
  const { pause, application } = state.execution.enforcement;
  switch (ground) {
    case 'three-years-paused':
      return pause !== null && addMonths(pause.on, 36) <= day ? null : refusals.groundNotMet('not-paused-for-years');
    case 'court-refused': {
      const again = findClock(state, law, 'court-reapplication');
      return again !== undefined && again.due < day ? null : refusals.groundNotMet('court-not-refused');
    }
    case 'time-lost': {
      const clock = findClock(state, law, 'court-application');
      return application === null && clock !== undefined && !isPaused(clock) && clock.due < day
        ? null
        : refusals.groundNotMet('court-term-runs');
    }
    case 'person-died':
    case 'entity-ended':
    case 'object-lost':
    case 'other':
      return null;
  }
};

/** 终结执行. The case closes on that ground with the department head's approval (PR Art.77(1)(5)). */
export const endExecution = act({
  name: 'end-execution',
  chinese: '终结执行',
  summary: 'End the execution of what was not performed',
  ground: 'ACL Art.39, 40; PR Art.77(1)(5)',
  body: ExecutionEnded,
  refuseIf: (state: At<'executing' | 'summary'>, context) => {
    const over = refuseIfExecutionOver(state) ?? refuseIfReviewBodyEnforces(state, context.law);
    if (over !== null) return over;
    const pending = pendingChallenge(state);
    return pending === undefined
      ? refuseIfInvestigator(handlersOf(state), context)
      : refusals.challengePending(pending.id);
  },
  decide: (state, body, context) =>
    refuseIfGroundOfAnotherParty(state, body.ground, 'ACL Art.40') ??
    refuseUnlessGroundProven(state, body, context) ??
    recorded('ExecutionEnded', body),
});
