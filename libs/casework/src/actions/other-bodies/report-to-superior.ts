import { refuseUnlessHandler } from '../../checks/measures.js';
import { ReportedToSuperior } from '../../events/jurisdiction.js';
import { refusals } from '../../refusals/index.js';
import type { CaseTakenUp } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** §4.1, form #3: the superior that assigned the case learns its result. */
export const reportToSuperior = act({
  name: 'report-to-superior',
  chinese: '报告交办案件办理结果',
  summary: 'Report the result of a case that the superior assigned',
  ground: 'PR Art.15; FORM #3',
  body: ReportedToSuperior,
  happenedOn: (body) => body.reportedOn,
  refuseIf: (state: CaseTakenUp, context) => {
    if (state.intake.clue.source !== 'assigned-by-superior') return refusals.nothingToDo('no-assignment');
    if (state.aside.otherBodies.reportedBackOn !== null) return refusals.nothingToDo('result-reported');
    return refuseUnlessHandler(state, context);
  },
  decide: (_state, body) => recorded('ReportedToSuperior', body),
});
