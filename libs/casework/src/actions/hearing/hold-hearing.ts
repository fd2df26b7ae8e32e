import { refuseIfHeld, refuseIfPanelRecused, refuseUnlessHost } from '../../checks/hearing.js';
import { refuseUnlessTwoAssigned } from '../../checks/officers.js';
import { legalDateOf } from '../../deadlines/index.js';
import { HearingHeld } from '../../events/hearing.js';
import { refusals } from '../../refusals/index.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

/** T35, form #40. The case officers must attend; the party comes itself, or its agents do. */
export const holdHearing = act({
  name: 'hold-hearing',
  chinese: '举行听证',
  summary: 'Record the hearing that was held',
  ground: 'APL Art.64; HR Art.15, 16, 23-26',
  body: HearingHeld,
  happenedOn: (body) => body.to,
  refuseIf: (state: At<'hearing'>, context) => {
    const { fixed, noticeService, otherNotices, publishedOn } = state.hearing;
    if (noticeService === null) return refusals.missingBefore('hearing-notice-served', 'HR Art.21');
    if (!otherNotices.some(({ to }) => to === 'officers'))
      return refusals.missingBefore('hearing-notice-to-officers', 'HR Art.21');
    if (fixed?.publicity === 'open' && publishedOn === null)
      return refusals.missingBefore('public-hearing-notice', 'HR Art.22');
    return refuseUnlessHost(state, context) ?? refuseIfHeld(state) ?? refuseIfPanelRecused(state);
  },
  decide: (state, body, context) => {
    const day = state.hearing.fixed?.day;
    if (Date.parse(body.to) < Date.parse(body.from)) return refusals.notInOrder('to', 'from');
    if (day !== undefined && legalDateOf(body.from) !== day) return refusals.notTheHearingDay(day);
    return (
      refuseUnlessTwoAssigned(body.officers, state.investigation.officers, context) ?? recorded('HearingHeld', body)
    );
  },
});
