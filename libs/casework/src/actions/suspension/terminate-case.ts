import { endorsed, refuseUnlessDecidable } from '../../checks/pending.js';
import { Optional, Text } from '../../input/fields.js';
import { isRefusal } from '../../refusals/index.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

class TerminateCase {
  @Optional() @Text() opinion?: string;
}

/** T22. The case is closed within 15 working days (PR Art.77). */
export const terminateCase = act({
  name: 'terminate-case',
  chinese: '批准终止调查',
  summary: 'Terminate the investigation as proposed',
  ground: 'PR Art.47, 77',
  body: TerminateCase,
  refuseIf: ({ proposal }: At<'investigating' | 'suspended' | 'decided'>, context) =>
    refuseUnlessDecidable(proposal, 'termination', context),
  decide: ({ proposal: pending }, body) => {
    const proposal = endorsed(pending, 'termination');
    return isRefusal(proposal) ? proposal : recorded('CaseTerminated', { ground: proposal.content.ground, ...body });
  },
});
