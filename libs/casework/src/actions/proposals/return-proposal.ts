import { Text } from '../../input/fields.js';
import { refusals } from '../../refusals/index.js';
import type { At, Stage } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

class ReturnProposal {
  @Text() reasons: string;
}

type Returnable = At<
  | 'verifying'
  | 'investigating'
  | 'suspended'
  | 'terminated'
  | 'transferred'
  | 'reported'
  | 'reviewed'
  | 'approved'
  | 'notified'
  | 'heard'
  | 'executing'
  | 'performed'
  | 'revoked'
  | 'summary'
>;

/** Stages at which the report itself can go back, without a proposal. */
const reconsidered: ReadonlySet<Stage> = new Set<Stage>(['reported', 'reviewed', 'approved', 'notified', 'heard']);

/**
 * The proposal goes back to the officers, who may propose again. Without one the report goes back to the investigation:
 * also after it was approved, after the notice or a hearing, when facts, basis or content are going to change; the
 * party then gets a new notice (§2.1).
 */
export const returnProposal = act({
  name: 'return-proposal',
  chinese: '退回',
  summary: 'Return the pending proposal, or the report, to the officers',
  ground: 'PR Art.54, 56',
  body: ReturnProposal,
  refuseIf: (state: Returnable) =>
    state.proposal === null && !reconsidered.has(state.stage) ? refusals.noProposal('any') : null,
  decide: (state, { reasons }) => recorded('ProposalReturned', { matter: state.proposal?.matter ?? 'report', reasons }),
});
