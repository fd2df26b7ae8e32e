import type { MayBeServed } from '../../checks/challenges.js';
import { refuseIfGoodsDiffer, refuseUnlessExecutedByThree } from '../../checks/disposal.js';
import { refuseUnlessAssigned } from '../../checks/officers.js';
import { GoodsDisposed } from '../../events/execution-end.js';
import { refusals } from '../../refusals/index.js';
import { pendingChallenge } from '../../standing/stopped.js';
import { wasServed } from '../../state/questions.js';
import { act, recorded } from '../act.js';

const disposalsOf = (state: MayBeServed) => (wasServed(state) ? state.execution.disposals : []);

/** T52, form #52. */
export const disposeGoods = act({
  name: 'dispose-goods',
  chinese: '处理涉案物品',
  summary: 'Record the disposal of confiscated goods by two executors under a supervisor',
  ground: 'APL Art.74; FORM #52',
  body: GoodsDisposed,
  happenedOn: (body) => body.disposedOn,
  refuseIf: (state: MayBeServed, context) => {
    const pending = pendingChallenge(state);
    if (pending !== undefined) return refusals.challengePending(pending.id, 'keep-goods');
    return disposalsOf(state).some(({ done }) => done === null)
      ? refuseUnlessAssigned(state.investigation.officers, context)
      : refusals.missingBefore('approved-disposal', 'FORM #52');
  },
  decide: (state, body, context) => {
    const approved = disposalsOf(state).find(({ disposal, done }) => disposal === body.disposal && done === null);
    if (approved === undefined)
      return refusals.missingBefore(
        { code: 'approval-of-disposal', parameters: { disposal: body.disposal } },
        'FORM #52',
      );
    if (body.disposedOn < approved.approvedOn) return refusals.beforeTheCase('disposedOn', 'the-approval');
    return (
      refuseUnlessExecutedByThree(body, state.investigation.officers, context) ??
      refuseIfGoodsDiffer(body.goods, approved.goods) ??
      recorded('GoodsDisposed', body)
    );
  },
});
