import { refuseUnlessAnswerable } from '../../checks/challenges.js';
import { ReviewBodyEnforced } from '../../events/enforcement.js';
import { refusals } from '../../refusals/index.js';
import { refuseIfExecutionOver } from '../../standing/stopped.js';
import { reviewThatEnforces } from '../../standing/who-enforces.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

/**
 * What the reviewing body changed or mediated it enforces itself: its letters are recorded here, and its result closes
 * the case like the court's (ARL Art.78; PR Art.77). Left to the bureau, that demands and asks the court from then on.
 */
export const recordReviewEnforcement = act({
  name: 'record-review-enforcement',
  chinese: '记录复议机关执行情况',
  summary: 'Record what the reviewing body did about what it enforces itself',
  ground: 'ARL Art.78; PR Art.77',
  body: ReviewBodyEnforced,
  happenedOn: (body) => body.on,
  refuseIf: (state: At<'executing' | 'summary'>, context) =>
    refuseIfExecutionOver(state) ??
    (reviewThatEnforces(state, context.law) === null
      ? refusals.nothingToDo('bureau-enforces')
      : refuseUnlessAnswerable(state, context)),
  decide: (state, body, { law }) => {
    const decidedOn = reviewThatEnforces(state, law)?.endedOn ?? null;
    if (decidedOn !== null && body.on < decidedOn) return refusals.notInOrder('on', 'the-review-decision');
    const last = state.execution.enforcement.byReview?.at(-1);
    if (last !== undefined && body.on < last.on) return refusals.notInOrder('on', 'the-letter-before');
    return last?.outcome === body.outcome && last.on === body.on
      ? refusals.nothingToDo('letter-recorded')
      : recorded('ReviewBodyEnforced', body);
  },
});
