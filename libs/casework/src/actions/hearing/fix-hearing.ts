import { refuseIfHeld, refuseUnlessHost } from '../../checks/hearing.js';
import { dueDate, legalDateOf } from '../../deadlines/index.js';
import { HearingFixed } from '../../events/hearing.js';
import { refusals } from '../../refusals/index.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

/** T34. A day that leaves time to serve the notice. An adjourned hearing is fixed again (HR Art.27). */
export const fixHearing = act({
  name: 'fix-hearing',
  chinese: '确定听证时间地点',
  summary: 'Fix the time and place of the hearing, open or closed',
  ground: 'APL Art.64(2), (3); HR Art.20, 27',
  body: HearingFixed,
  refuseIf: (state: At<'hearing'>, context) =>
    refuseUnlessHost(state, context) ??
    refuseIfHeld(state) ??
    (state.hearing.fileHandedOn === null ? refusals.missingBefore('case-file', 'HR Art.19') : null),
  decide: (state, body, context) => {
    const day = legalDateOf(body.startsAt);
    if (day < state.hearing.requestedOn) return refusals.beforeTheCase('startsAt', 'hearing-was-requested');
    const latest = dueDate({ clock: 'hearing-notice', start: day }, context.law).due;
    return context.day > latest ? refusals.hearingTooSoon(day, latest) : recorded('HearingFixed', body);
  },
});
