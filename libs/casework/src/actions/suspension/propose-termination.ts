import { refuseUnlessAssigned } from '../../checks/officers.js';
import { refuseIfGroundOfAnotherParty } from '../../checks/party-gone.js';
import { refuseIfProposalPending } from '../../checks/pending.js';
import { TerminationProposed, type TerminationGround } from '../../events/suspension.js';
import { refusals, type Refusal } from '../../refusals/index.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

type Terminable = At<'investigating' | 'suspended' | 'decided'>;

/** Whose decision is made and reached nobody: it has no effect yet, and there is nobody left for it (APL Art.61). */
const refuseUnlessUnserved = (state: Terminable, ground: TerminationGround): Refusal | null => {
  if (state.stage !== 'decided') return null;
  const { publishedOn, withdrawnOn } = state.publication;
  if (publishedOn !== null && withdrawnOn === null) return refusals.decisionStands('shown');
  return ground === 'other' ? refusals.decisionStands('other-ground') : null;
};

/** T22, form #8. Before the decision, and after it as long as it was not served. */
export const proposeTermination = act({
  name: 'propose-termination',
  chinese: '提请终止调查',
  summary: 'Propose to terminate the investigation: nobody is left who could answer for the act',
  ground: 'PR Art.47',
  body: TerminationProposed,
  refuseIf: (state: Terminable, context) =>
    refuseIfProposalPending(state.proposal) ?? refuseUnlessAssigned(state.investigation.officers, context),
  decide: (state, body) =>
    refuseIfGroundOfAnotherParty(state, body.ground, 'PR Art.47') ??
    refuseUnlessUnserved(state, body.ground) ??
    recorded('TerminationProposed', body),
});
