import { fold } from '../../evolve/fold.js';
import { Text } from '../../input/fields.js';
import { refusals } from '../../refusals/index.js';
import type { At, CaseState, Stage } from '../../state/case-state.js';
import { linesOf } from '../../state/lines.js';
import { isReviewed } from '../../state/questions.js';
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
  | 'decided'
  | 'executing'
  | 'performed'
  | 'revoked'
  | 'summary'
>;

/** Stages at which the report itself can go back, without a proposal. */
const reconsidered: ReadonlySet<Stage> = new Set<Stage>(['reported', 'reviewed', 'approved', 'notified', 'heard']);

/**
 * The report goes back after a party spoke, was heard or was told to refund: that is answered and counts whatever is
 * reported next (APL Art.45, 65; PR Art.58, 59).
 */
const isReportWithSaid = (line: CaseState): boolean => {
  if (!isReviewed(line) || line.proposal !== null || !reconsidered.has(line.stage)) return false;
  const { statements, refund } = line.notice;
  return statements.length > 0 || refund !== null || line.hearing !== null;
};

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
  decide: (state, { reasons }, { facts }) =>
    recorded('ProposalReturned', {
      matter: state.proposal?.matter ?? 'report',
      reasons,
      // Of several parties one record is for all whose report goes back.
      ...(state.proposal === null && linesOf(fold(facts)).some(isReportWithSaid) ? { keepsSaid: true } : {}),
    }),
});
