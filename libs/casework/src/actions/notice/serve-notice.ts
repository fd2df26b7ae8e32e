import { refuseUnlessAssigned } from '../../checks/officers.js';
import { asServed, effectiveService, serviceInstead } from '../../checks/service.js';
import { Service } from '../../events/notice.js';
import { refusals } from '../../refusals/index.js';
import { actingUnitOf } from '../../registry/acting-unit.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

/**
 * T29, form #50. The window of five working days begins the day after. Who turns up during a proclamation is served
 * then, and it ends; who asked for a hearing before, too.
 */
export const serveNotice = act({
  name: 'serve-notice',
  chinese: '送达告知书',
  summary: 'Record that the notice was served',
  ground: 'PR Art.57, 82',
  body: Service,
  happenedOn: (body) => body.servedOn,
  refuseIf: (state: At<'approved' | 'notified' | 'hearing'>, context) => {
    if (state.notice.issued === null) return refusals.missingBefore('notice', 'PR Art.57');
    const isServed =
      state.stage !== 'approved' &&
      (state.notice.service.method !== 'proclamation' || state.notice.windowLapsed !== null);
    return isServed
      ? refusals.nothingToDo('served-already')
      : refuseUnlessAssigned(state.investigation.officers, context);
  },
  decide: (state, body, context) => {
    if (state.stage !== 'approved') {
      const instead = serviceInstead(body, state.notice.service, 'notice', state, context);
      return typeof instead === 'object' ? instead : recorded('NoticeServed', { ...body, effectiveOn: instead });
    }
    if (state.notice.issued === null) return refusals.missingBefore('notice', 'PR Art.57');
    const effectiveOn = effectiveService(
      body,
      { document: 'notice', issuedOn: state.notice.issued.on },
      state,
      context,
    );
    if (typeof effectiveOn === 'object') return effectiveOn;
    return recorded('NoticeServed', { ...body, ...asServed(body, effectiveOn, actingUnitOf(state), context) });
  },
});
