import type { Context } from '../context.js';
import { isRefusal, refusals, type Refusal } from '../refusals/index.js';
import type { At } from '../state/case-state.js';
import type { Proposal } from '../state/proposal.js';
import { refuseUnlessAssigned } from './officers.js';

type Of<M extends Proposal['matter']> = Extract<Proposal, { matter: M }>;

/** The endorsed proposal on a matter, or why a department head cannot decide it yet. */
export const endorsed = <M extends Proposal['matter']>(proposal: Proposal | null, matter: M): Of<M> | Refusal => {
  if (proposal === null || proposal.matter !== matter) return refusals.noProposal(matter);
  return proposal.endorsedBy === null ? refusals.notEndorsed(matter) : (proposal as Of<M>);
};

/**
 * Why a department head cannot decide on a matter: nothing was proposed or endorsed, or the same person did so (forms
 * #7, #8, #43, #53 are chains of three persons).
 */
export const refuseUnlessDecidable = (
  proposal: Proposal | null,
  matter: Proposal['matter'],
  { actor }: Context,
): Refusal | null => {
  const found = endorsed(proposal, matter);
  if (isRefusal(found)) return found;
  return actor.id === found.by || actor.id === found.endorsedBy
    ? refusals.separationOfDuty(actor.id, 'proposed-or-endorsed', 'FORM #7, #8, #43, #53')
    : null;
};

/** A proposal already waits; a second one would leave two answers to one question. */
export const refuseIfProposalPending = (proposal: Proposal | null): Refusal | null =>
  proposal === null ? null : refusals.proposalPending(proposal.matter);

/** Who investigates a case does not decide it, whoever of the officers proposed the decision. */
export const refuseIfInvestigator = (officers: readonly string[], { actor }: Context): Refusal | null =>
  officers.includes(actor.id)
    ? refusals.separationOfDuty(actor.id, 'investigated-case', 'PR Art.56; APL Art.57')
    : null;

/** PR Art.18-20: only who verified proposes, after the verification is on record. */
export const refuseUnlessVerified = (state: At<'verifying'>, context: Context): Refusal | null =>
  refuseIfProposalPending(state.proposal) ??
  refuseUnlessAssigned(state.intake.verifiers, context) ??
  (state.intake.verifications.length === 0 ? refusals.missingBefore('verification-record', 'PR Art.18-20') : null);
