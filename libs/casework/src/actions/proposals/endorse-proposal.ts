import { Text } from '../../input/fields.js';
import { refusals } from '../../refusals/index.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

class EndorseProposal {
  @Text() opinion: string;
}

type Proposing = At<
  | 'verifying'
  | 'investigating'
  | 'suspended'
  | 'terminated'
  | 'transferred'
  | 'reviewed'
  | 'notified'
  | 'decided'
  | 'executing'
  | 'performed'
  | 'revoked'
  | 'summary'
>;

/** Forms #7, #8, #35, #43, #53: the opinion of the head of the case unit, before a department head decides. */
export const endorseProposal = act({
  name: 'endorse-proposal',
  chinese: '办案机构负责人签署意见',
  summary: 'Give the opinion of the head of the case unit on the pending proposal',
  ground: 'FORM #7, #8, #35, #43, #53',
  body: EndorseProposal,
  refuseIf: ({ proposal }: Proposing, { actor }) => {
    if (proposal === null) return refusals.noProposal('any');
    if (proposal.endorsedBy !== null) return refusals.alreadyEndorsed(proposal.matter);
    return proposal.by === actor.id
      ? refusals.separationOfDuty(actor.id, 'made-proposal', 'FORM #7, #8, #43, #53')
      : null;
  },
  decide: ({ proposal }, body) =>
    proposal === null
      ? refusals.noProposal('any')
      : recorded('ProposalEndorsed', { matter: proposal.matter, opinion: body.opinion }),
});
