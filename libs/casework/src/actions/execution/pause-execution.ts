import { refuseIfInvestigator } from '../../checks/pending.js';
import { ExecutionPaused } from '../../events/execution-end.js';
import { refusals } from '../../refusals/index.js';
import { refuseIfExecutionOver } from '../../standing/stopped.js';
import { refuseIfReviewBodyEnforces } from '../../standing/who-enforces.js';
import type { At } from '../../state/case-state.js';
import { handlersOf } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** 中止执行; approval by the department head is [I]. */
export const pauseExecution = act({
  name: 'pause-execution',
  chinese: '中止执行',
  summary: 'Pause the execution',
  ground: 'ACL Art.39',
  body: ExecutionPaused,
  refuseIf: (state: At<'executing' | 'summary'>, context) =>
    refuseIfExecutionOver(state) ??
    refuseIfReviewBodyEnforces(state, context.law) ??
    (state.execution.enforcement.pause === null
      ? refuseIfInvestigator(handlersOf(state), context)
      : refusals.nothingToDo('execution-paused')),
  decide: (_state, body) => recorded('ExecutionPaused', body),
});
