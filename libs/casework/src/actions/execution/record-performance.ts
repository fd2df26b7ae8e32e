import { PerformanceRecorded } from '../../events/execution.js';
import { bookingsOf, imposedPenalty, outstanding } from '../../evolve/performance.js';
import { refusals } from '../../refusals/index.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

/** T45, T52. What is not a fine: the warning given, gains and goods confiscated, business suspended. */
export const recordPerformance = act({
  name: 'record-performance',
  chinese: '记录履行情况',
  summary: 'Record that items of the penalty other than the fine were performed',
  ground: 'APL Art.66, 74; PR Art.77',
  body: PerformanceRecorded,
  happenedOn: (body) => body.performedOn,
  decide: (state: At<'executing' | 'summary'>, body) => {
    const penalty = imposedPenalty(state);
    if (penalty === null) return refusals.nothingToDo('nothing-to-perform');
    const decidedOn = state.stage === 'summary' ? state.decision.decidedOn : state.decision.documentDate;
    if (body.performedOn < decidedOn) return refusals.beforeTheCase('performedOn', 'the-decision');
    const left = outstanding(penalty, bookingsOf(state.execution), state.execution.performed).items;
    const unknown = body.items.filter((item) => !left.includes(item));
    if (body.items.length === 0 || unknown.length > 0) return refusals.notImposed(unknown, left);
    return recorded('PerformanceRecorded', body);
  },
});
