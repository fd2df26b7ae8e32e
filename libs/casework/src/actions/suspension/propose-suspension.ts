import type { At } from '../../state/case-state.js';
import { SuspensionProposed } from '../../events/suspension.js';
import { action, recorded } from '../action.js';
import { assignedActor } from '../../checks/duties.js';
import { waiting } from '../../checks/pending.js';

/** T21, form #8. */
export const proposeSuspension = action({
  name: 'propose-suspension',
  chinese: '提请中止调查',
  summary: 'Propose to suspend the investigation',
  ground: 'PR Art.46',
  body: SuspensionProposed,
  unless: (state: At<'investigating'>, context) => waiting(state.proposal) ?? assignedActor(state.officers, context),
  decide: (_state, body) => recorded('SuspensionProposed', body),
});
