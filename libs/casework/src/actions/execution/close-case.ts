import { groundOfClosing, refuseUnlessClosable, type Closable } from '../../checks/closing.js';
import { endorsed, refuseUnlessDecidable } from '../../checks/pending.js';
import { Optional, Text } from '../../input/fields.js';
import { isRefusal, refusals } from '../../refusals/index.js';
import { act, recorded } from '../act.js';

class CloseCase {
  @Optional() @Text() opinion?: string;
}

/** T53. What came to the case since its closing was proposed counts: a payment that was wrong, a challenge, a duty. */
export const closeCase = act({
  name: 'close-case',
  chinese: '批准结案',
  summary: 'Close the case',
  ground: 'PR Art.77',
  body: CloseCase,
  refuseIf: (state: Closable, context) =>
    refuseUnlessDecidable(state.proposal, 'closing', context) ?? refuseUnlessClosable(state, context),
  decide: (state, body) => {
    const proposal = endorsed(state.proposal, 'closing');
    if (isRefusal(proposal)) return proposal;
    const [stated, ground] = [proposal.content.ground, groundOfClosing(state)];
    return stated === ground
      ? recorded('CaseClosed', { ground, ...body })
      : refusals.outcomeMismatch(stated, ground, 'closing');
  },
});
