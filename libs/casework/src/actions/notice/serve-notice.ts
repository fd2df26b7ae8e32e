import { refuseUnlessAssigned } from '../../checks/officers.js';
import { effectiveService } from '../../checks/service.js';
import { Service } from '../../events/notice.js';
import { refusals } from '../../refusals/index.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

/** T29, form #50. The window of five working days begins the day after. */
export const serveNotice = act({
  name: 'serve-notice',
  chinese: '送达告知书',
  summary: 'Record that the notice was served',
  ground: 'PR Art.57, 82',
  body: Service,
  happenedOn: (body) => body.servedOn,
  refuseIf: (state: At<'approved'>, context) =>
    state.notice.issued === null
      ? refusals.missingBefore('notice', 'PR Art.57')
      : refuseUnlessAssigned(state.investigation.officers, context),
  decide: (state, body, context) => {
    if (state.notice.issued === null) return refusals.missingBefore('notice', 'PR Art.57');
    const effectiveOn = effectiveService(
      body,
      { document: 'notice', issuedOn: state.notice.issued.on },
      state,
      context,
    );
    if (typeof effectiveOn === 'object') return effectiveOn;
    return recorded('NoticeServed', { ...body, effectiveOn });
  },
});
