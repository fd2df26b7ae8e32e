import { refuseUnlessAssigned } from '../../checks/officers.js';
import { StatementRechecked } from '../../events/notice.js';
import { refusals } from '../../refusals/index.js';
import { isUnanswered } from '../../standing/statements.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

/** T31. What holds of the statement is adopted; it never makes the penalty heavier. */
export const recordRecheck = act({
  name: 'record-recheck',
  chinese: '复核陈述申辩',
  summary: 'Record the re-check of the statement, adopted or not, with reasons',
  ground: 'APL Art.45; PR Art.58',
  body: StatementRechecked,
  refuseIf: (state: At<'notified' | 'hearing'>, context) =>
    !state.notice.statements.some(isUnanswered)
      ? refusals.nothingToDo('no-statement-waits')
      : refuseUnlessAssigned(state.investigation.officers, context),
  decide: ({ notice }, body, context) => {
    const { recheckedOn } = body;
    if (recheckedOn === undefined) return recorded('StatementRechecked', body);
    if (recheckedOn > context.day) return refusals.notInTheFuture('recheckedOn');
    const stated = notice.statements.filter(isUnanswered).map(({ statedOn }) => statedOn);
    return stated.some((statedOn) => recheckedOn < statedOn)
      ? refusals.notInOrder('recheckedOn', 'statedOn')
      : recorded('StatementRechecked', body);
  },
});
