import type { MayBeServed } from '../../checks/challenges.js';
import { nextNumber } from '../../checks/measures.js';
import { refuseIfInvestigator } from '../../checks/pending.js';
import { DisposalContent } from '../../events/execution-end.js';
import { refusals } from '../../refusals/index.js';
import { pendingChallenge } from '../../standing/stopped.js';
import { hasExecution, wasServed } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/**
 * T52: confiscated goods while the confiscation stands; what is gone cannot be given back. Approval by the department
 * head is [I].
 */
export const approveDisposal = act({
  name: 'approve-disposal',
  chinese: '批准处理涉案物品',
  summary: 'Approve the disposal of confiscated goods, piece by piece',
  ground: 'APL Art.74; FORM #52',
  body: DisposalContent,
  refuseIf: (state: MayBeServed, context) => {
    const pending = pendingChallenge(state);
    if (pending !== undefined) return refusals.challengePending(pending.id, 'keep-goods');
    return hasExecution(state) && state.execution.performed.includes('confiscated-goods')
      ? refuseIfInvestigator(state.investigation.officers, context)
      : refusals.missingBefore('goods-confiscated', 'APL Art.74');
  },
  decide: (state, body) =>
    recorded('DisposalApproved', {
      ...body,
      disposal: nextNumber(wasServed(state) ? state.execution.disposals : []),
    }),
});
