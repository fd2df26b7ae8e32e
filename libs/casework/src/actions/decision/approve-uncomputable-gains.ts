import { refuseIfInvestigator } from '../../checks/pending.js';
import { GainsFoundUncomputable } from '../../events/extension.js';
import { refusals } from '../../refusals/index.js';
import type { FiledCase } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** §4.11: the main head, and nobody else, approves that gains are weighed in the fine instead of computed. */
export const approveUncomputableGains = act({
  name: 'approve-uncomputable-gains',
  chinese: '批准违法所得无法计算',
  summary: 'Approve, as the main head, that the illegal gains cannot be computed',
  ground: 'ILL Art.14',
  body: GainsFoundUncomputable,
  refuseIf: (state: FiledCase, context) => refuseIfInvestigator(state.investigation.officers, context),
  decide: (state, body) =>
    state.investigation.gainsUncomputable === null
      ? recorded('GainsFoundUncomputable', body)
      : refusals.nothingToDo('gains-approved'),
});
