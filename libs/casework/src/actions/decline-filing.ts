import type { At } from '../case-state.js';
import { isRefusal } from '../refusals.js';
import { Optional, Text } from '../fields.js';
import { action, recorded } from './action.js';
import { endorsed, undecidable } from './pending.js';
import { noOpenSuspicion } from './referral.js';

class DeclineFiling {
  @Optional() @Text() opinion?: string;
}

/** T4. */
export const declineFiling = action({
  name: 'decline-filing',
  chinese: '批准不予立案',
  summary: 'Decide not to file',
  ground: 'PR Art.20',
  body: DeclineFiling,
  unless: (state: At<'verifying'>, context) =>
    noOpenSuspicion(state) ?? undecidable(state.proposal, 'not-filing', context),
  decide: (state) => {
    const proposal = endorsed(state.proposal, 'not-filing');
    return isRefusal(proposal) ? proposal : recorded('FilingDeclined', proposal.content);
  },
});
