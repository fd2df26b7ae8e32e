import { endorsed, refuseUnlessDecidable } from '../../checks/pending.js';
import { Optional, Text } from '../../input/fields.js';
import { isRefusal } from '../../refusals/index.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

class SuspendCase {
  @Optional() @Text() opinion?: string;
}

/** T21. The time until the resumption is not counted in the case clock (PR Art.64). */
export const suspendCase = act({
  name: 'suspend-case',
  chinese: '批准中止调查',
  summary: 'Suspend the investigation as proposed',
  ground: 'PR Art.46, 64',
  body: SuspendCase,
  refuseIf: ({ proposal }: At<'investigating'>, context) => refuseUnlessDecidable(proposal, 'suspension', context),
  decide: ({ proposal: pending }, body) => {
    const proposal = endorsed(pending, 'suspension');
    return isRefusal(proposal) ? proposal : recorded('CaseSuspended', { ground: proposal.content.ground, ...body });
  },
});
