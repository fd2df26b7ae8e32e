import { refuseUnlessAssigned } from '../../checks/officers.js';
import { refuseIfProposalPending } from '../../checks/pending.js';
import { SuspensionProposed } from '../../events/suspension.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

/** T21, form #8. */
export const proposeSuspension = act({
  name: 'propose-suspension',
  chinese: '提请中止调查',
  summary: 'Propose to suspend the investigation',
  ground: 'PR Art.46',
  body: SuspensionProposed,
  refuseIf: (state: At<'investigating'>, context) =>
    refuseIfProposalPending(state.proposal) ?? refuseUnlessAssigned(state.investigation.officers, context),
  decide: (_state, body) => recorded('SuspensionProposed', body),
});
