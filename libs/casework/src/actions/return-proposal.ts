import type { At } from '../case-state.js';
import { Text } from '../fields.js';
import { refusals } from '../refusals.js';
import { action, recorded } from './action.js';

class ReturnProposal {
  @Text() reasons: string;
}

/** The proposal goes back to the officers, who may propose again. A reviewed or endorsed report goes back to the investigation. */
export const returnProposal = action({
  name: 'return-proposal',
  chinese: '退回',
  summary: 'Return the pending proposal, or the report, to the officers',
  ground: 'PR Art.54, 56',
  body: ReturnProposal,
  unless: (state: At<'verifying' | 'investigating' | 'reported' | 'reviewed' | 'notified' | 'performed'>) =>
    state.proposal === null && state.stage !== 'reported' && state.stage !== 'reviewed'
      ? refusals.noProposal('any')
      : null,
  decide: (state, { reasons }) => recorded('ProposalReturned', { matter: state.proposal?.matter ?? 'report', reasons }),
});
