import { refuseUnlessHost } from '../../checks/hearing.js';
import { HearingReported } from '../../events/hearing.js';
import { refusals } from '../../refusals/index.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

/** T36, form #41. With the record to the case unit; a legal review follows (PR Art.50(1)(2)). */
export const fileHearingReport = act({
  name: 'file-hearing-report',
  chinese: '提交听证报告',
  summary: 'Hand in the report on the hearing',
  ground: 'HR Art.29',
  body: HearingReported,
  refuseIf: (state: At<'hearing'>, context) =>
    refuseUnlessHost(state, context) ??
    (state.hearing.held === null ? refusals.missingBefore('hearing-record', 'HR Art.26') : null),
  decide: (_state, body) => recorded('HearingReported', body),
});
