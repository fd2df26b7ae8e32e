import { refuseIfInvestigator } from '../../checks/pending.js';
import { ExecutionResumed } from '../../events/execution-end.js';
import { refusals } from '../../refusals/index.js';
import { refuseIfExecutionOver } from '../../standing/stopped.js';
import type { At } from '../../state/case-state.js';
import { handlersOf } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** At once when the cause is over (ACL Art.39(2)). */
export const resumeExecution = act({
  name: 'resume-execution',
  chinese: '恢复执行',
  summary: 'Resume the execution',
  ground: 'ACL Art.39',
  body: ExecutionResumed,
  refuseIf: (state: At<'executing' | 'summary'>, context) =>
    refuseIfExecutionOver(state) ??
    (state.execution.enforcement.pause === null
      ? refusals.nothingToDo('execution-not-paused')
      : refuseIfInvestigator(handlersOf(state), context)),
  decide: (_state, body) => recorded('ExecutionResumed', body),
});
