import { refuseUnlessVerified } from '../../checks/pending.js';
import { NotFilingProposed } from '../../events/filing.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

/** T4, form #7. */
export const proposeNotFiling = act({
  name: 'propose-not-filing',
  chinese: '提请不予立案',
  summary: 'Propose not to file, with the ground',
  ground: 'PR Art.20',
  body: NotFilingProposed,
  refuseIf: (state: At<'verifying'>, context) => refuseUnlessVerified(state, context),
  decide: (_state, body) => recorded('NotFilingProposed', body),
});
