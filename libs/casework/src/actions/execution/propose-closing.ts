import { groundOfClosing, refuseUnlessClosable, type Closable } from '../../checks/closing.js';
import { refuseUnlessAssigned } from '../../checks/officers.js';
import { refuseIfProposalPending } from '../../checks/pending.js';
import { ClosingProposed } from '../../events/execution.js';
import { refusals } from '../../refusals/index.js';
import { act, recorded } from '../act.js';

/** T53, form #53. */
export const proposeClosing = act({
  name: 'propose-closing',
  chinese: '提请结案',
  summary: 'Propose to close the case',
  ground: 'PR Art.77',
  body: ClosingProposed,
  refuseIf: (state: Closable, context) =>
    refuseUnlessClosable(state, context) ??
    refuseIfProposalPending(state.proposal) ??
    refuseUnlessAssigned(state.investigation.officers, context),
  decide: (state, body, { forParty = 1 }) => {
    const ground = groundOfClosing(state);
    // The ground that is stated is that of the first party; the others close on their own.
    if (forParty > 1) return recorded('ClosingProposed', { ...body, ground });
    if (body.ground !== ground) return refusals.outcomeMismatch(body.ground, ground, 'closing');
    return recorded('ClosingProposed', body);
  },
});
