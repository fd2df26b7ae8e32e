import type { At } from '../case-state.js';
import { Text } from '../fields.js';
import { refusals } from '../refusals.js';
import { action, recorded } from './action.js';

class ReturnProposal {
  @Text() reasons: string;
}

/**
 * The proposal goes back to the officers, who may propose again. Without one the report goes back to the investigation: also after the
 * notice, when facts, basis or content are going to change; the party then gets a new notice (§2.1).
 */
export const returnProposal = action({
  name: 'return-proposal',
  chinese: '退回',
  summary: 'Return the pending proposal, or the report, to the officers',
  ground: 'PR Art.54, 56',
  body: ReturnProposal,
  unless: (
    state: At<'verifying' | 'investigating' | 'reported' | 'reviewed' | 'notified' | 'executing' | 'performed'>,
  ) =>
    state.proposal === null && !['reported', 'reviewed', 'notified'].includes(state.stage)
      ? refusals.noProposal('any')
      : null,
  decide: (state, { reasons }) => recorded('ProposalReturned', { matter: state.proposal?.matter ?? 'report', reasons }),
});
