import { refuseIfHeld, refuseUnlessHost } from '../../checks/hearing.js';
import { effectiveService } from '../../checks/service.js';
import { getClock } from '../../clocks/case-clocks.js';
import { Service } from '../../events/notice.js';
import { refusals } from '../../refusals/index.js';
import { actingUnitOf } from '../../registry/acting-unit.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

/** T34, form #39. */
export const serveHearingNotice = act({
  name: 'serve-hearing-notice',
  chinese: '送达听证通知书',
  summary: 'Record that the notice of the hearing was served',
  ground: 'APL Art.64(2); HR Art.21; PR Art.82',
  body: Service,
  happenedOn: (body) => body.servedOn,
  refuseIf: (state: At<'hearing'>, context) => {
    const { fixed, noticeService } = state.hearing;
    if (fixed === null) return refusals.missingBefore('The day of the hearing', 'HR Art.20');
    if (noticeService !== null) return refusals.nothingToDo('The notice of the hearing is served.');
    return refuseUnlessHost(state, context) ?? refuseIfHeld(state);
  },
  decide: (state, body, context) => {
    const { fixed } = state.hearing;
    if (fixed === null) return refusals.missingBefore('The day of the hearing', 'HR Art.20');
    const effectiveOn = effectiveService(body, fixed.on, context);
    if (typeof effectiveOn === 'object') return effectiveOn;
    const latest = getClock(state, context.law, 'hearing-notice').due;
    if (effectiveOn > latest) return refusals.noticeTooShort(effectiveOn, latest);
    const number = context.number('hearing-notice', actingUnitOf(state));
    return recorded('HearingNoticeServed', { ...body, effectiveOn, number });
  },
});
