import { refuseUnlessAssigned } from '../../checks/officers.js';
import { refuseIfGroundOfAnotherParty } from '../../checks/party-gone.js';
import { refuseIfProposalPending } from '../../checks/pending.js';
import { TerminationProposed } from '../../events/suspension.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

/** T22, form #8. */
export const proposeTermination = act({
  name: 'propose-termination',
  chinese: '提请终止调查',
  summary: 'Propose to terminate the investigation: nobody is left who could answer for the act',
  ground: 'PR Art.47',
  body: TerminationProposed,
  refuseIf: (state: At<'investigating' | 'suspended'>, context) =>
    refuseIfProposalPending(state.proposal) ?? refuseUnlessAssigned(state.investigation.officers, context),
  decide: (state, body) =>
    refuseIfGroundOfAnotherParty(state, body.ground, 'PR Art.47') ?? recorded('TerminationProposed', body),
});
