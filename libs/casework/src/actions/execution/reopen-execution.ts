import { refuseIfInvestigator } from '../../checks/pending.js';
import { ReopeningTerms } from '../../events/execution-end.js';
import { fold } from '../../evolve/fold.js';
import { refusals } from '../../refusals/index.js';
import { isOpenAfterClosing } from '../../standing/open-after-closing.js';
import type { At } from '../../state/case-state.js';
import { linesOf } from '../../state/lines.js';
import { handlersOf } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/**
 * A case is closed on a penalty that is fully executed; one that a corrected entry shows not to be is executed on, with
 * demand, court and surcharge as before (PR Art.77(1)(1); APL Art.72). No text says how a closing is taken back [M]:
 * who closes does.
 */
export const reopenExecution = act({
  name: 'reopen-execution',
  chinese: '撤销结案',
  summary: 'Take back the closing of a case whose penalty is not fully executed, and go on executing it',
  ground: 'PR Art.77; APL Art.72',
  body: ReopeningTerms,
  refuseIf: (state: At<'closed' | 'archived'>, context) =>
    linesOf(fold(context.facts)).some((line) => isOpenAfterClosing(line, context.day, context.law))
      ? refuseIfInvestigator(handlersOf(state), context)
      : refusals.nothingToDo('nothing-owed'),
  decide: (state, body, { day, law }) =>
    recorded('ExecutionReopened', { ...body, open: isOpenAfterClosing(state, day, law) }),
});
