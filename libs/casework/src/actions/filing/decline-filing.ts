import { inForce } from '../../checks/measures.js';
import { endorsed, refuseUnlessDecidable } from '../../checks/pending.js';
import { refuseIfSuspicionOpen } from '../../checks/police.js';
import { Optional, Text } from '../../input/fields.js';
import { isRefusal, refusals } from '../../refusals/index.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

class DeclineFiling {
  @Optional() @Text() opinion?: string;
}

/** T4. */
export const declineFiling = act({
  name: 'decline-filing',
  chinese: '批准不予立案',
  summary: 'Decide not to file',
  ground: 'PR Art.20',
  body: DeclineFiling,
  refuseIf: (state: At<'verifying'>, context) =>
    refuseIfSuspicionOpen(state) ??
    // Nothing is done on goods once the case is over: they go back before it (ACL Art.28(1)(1); PR Art.35, 42).
    (inForce(state).length > 0 ? refusals.measuresInForce(inForce(state)) : null) ??
    refuseUnlessDecidable(state.proposal, 'not-filing', context),
  decide: (state, body) => {
    const proposal = endorsed(state.proposal, 'not-filing');
    return isRefusal(proposal) ? proposal : recorded('FilingDeclined', { ...proposal.content, ...body });
  },
});
