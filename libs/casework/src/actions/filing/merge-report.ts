import { ReportMerged } from '../../events/complaints.js';
import { refusals } from '../../refusals/index.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

/** CR121 Art.35: what a repeated report brings is taken in, and the time to verify runs from its receipt. */
export const mergeReport = act({
  name: 'merge-report',
  chinese: '合并重复举报',
  summary: 'Take the new facts of a repeated report into the clue; the time to verify runs anew',
  ground: 'CR121 Art.35; PR Art.18',
  body: ReportMerged,
  decide: (state: At<'clue' | 'verifying'>, body, context) => {
    const { complaint, receivedOn } = body;
    const repeated = context.complaint(complaint)?.report?.newFacts ?? [];
    if (state.intake.clue.complaint !== complaint || !repeated.some((each) => each.receivedOn === receivedOn))
      return refusals.notItsReport(complaint);
    if (state.intake.restartedOn !== null && receivedOn <= state.intake.restartedOn)
      return refusals.nothingToDo('report-merged');
    return recorded('ReportMerged', body);
  },
});
