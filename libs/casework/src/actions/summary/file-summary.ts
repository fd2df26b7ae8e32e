import { SummaryFiled } from '../../events/summary.js';
import { refusals } from '../../refusals/index.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

/**
 * PR Art.70: the material is handed in for the record within seven working days, whether or not the fine is paid yet.
 */
export const fileSummary = act({
  name: 'file-summary',
  chinese: '简易程序材料归档',
  summary: 'Hand in the material of the summary procedure for the record',
  ground: 'APL Art.52; PR Art.70',
  body: SummaryFiled,
  refuseIf: (state: At<'summary'>) => (state.filedOn === null ? null : refusals.nothingToDo('spot-material-handed-in')),
  decide: (_state, body, context) => {
    if (body.receivedBy === context.actor.id)
      return refusals.separationOfDuty(context.actor.id, 'hands-in-spot-file', 'PR Art.70');
    return recorded('SummaryFiled', body);
  },
});
