import { refuseUnlessAssigned } from '../../checks/officers.js';
import { getClock } from '../../clocks/case-clocks.js';
import { Statement } from '../../events/notice.js';
import { refusals } from '../../refusals/index.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

/**
 * T31, form #38. Any oral statement is recorded; one that comes after the window is kept and changes nothing (PR
 * Art.57).
 */
export const recordStatement = act({
  name: 'record-statement',
  chinese: '记录陈述申辩',
  summary: "Record the party's statement and defence",
  ground: 'APL Art.45; PR Art.57, 58',
  body: Statement,
  happenedOn: (body) => body.statedOn,
  refuseIf: (state: At<'notified' | 'hearing'>, context) => refuseUnlessAssigned(state.investigation.officers, context),
  decide: (state, body, context) => {
    if (body.statedOn < state.notice.service.servedOn) return refusals.beforeTheCase('statedOn', 'notice-was-served');
    const last = getClock(state, context.law, 'defence-window').due;
    return recorded('StatementRecorded', { ...body, ...(body.statedOn > last ? { late: true } : {}) });
  },
});
