import { refuseIfInvestigator } from '../../checks/pending.js';
import { CaseResumed } from '../../events/suspension.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

/** T21. At once when the cause of the suspension has ended. Who approves it is not written; as who suspended [I]. */
export const resumeCase = act({
  name: 'resume-case',
  chinese: '恢复调查',
  summary: 'Resume the investigation',
  ground: 'PR Art.46',
  body: CaseResumed,
  refuseIf: (state: At<'suspended'>, context) => refuseIfInvestigator(state.investigation.officers, context),
  decide: (_state, body) => recorded('CaseResumed', body),
});
