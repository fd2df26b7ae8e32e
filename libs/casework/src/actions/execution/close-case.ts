import { endorsed, refuseUnlessDecidable } from '../../checks/pending.js';
import { Optional, Text } from '../../input/fields.js';
import { isRefusal } from '../../refusals/index.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

class CloseCase {
  @Optional() @Text() opinion?: string;
}

/** T53. */
export const closeCase = act({
  name: 'close-case',
  chinese: '批准结案',
  summary: 'Close the case',
  ground: 'PR Art.77',
  body: CloseCase,
  refuseIf: ({ proposal }: At<'performed' | 'terminated' | 'transferred' | 'revoked'>, context) =>
    refuseUnlessDecidable(proposal, 'closing', context),
  decide: (state) => {
    const proposal = endorsed(state.proposal, 'closing');
    return isRefusal(proposal) ? proposal : recorded('CaseClosed', { ground: proposal.content.ground });
  },
});
