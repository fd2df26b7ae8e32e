import { refuseUnlessAssigned } from '../../checks/officers.js';
import { getClock } from '../../clocks/case-clocks.js';
import { HearingRequested } from '../../events/hearing.js';
import { refusals } from '../../refusals/index.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

/** T33. The party asks within five working days of the notice; no decision is made before the hearing is over. */
export const recordHearingRequest = act({
  name: 'record-hearing-request',
  chinese: '记录听证要求',
  summary: "Record the party's request for a hearing",
  ground: 'APL Art.63, 64(1); HR Art.7',
  body: HearingRequested,
  happenedOn: (body) => body.requestedOn,
  refuseIf: (state: At<'notified'>, context) => {
    if (!state.notice.issued.hearingRight) return refusals.noHearingRight();
    if (state.hearing !== null) return refusals.heardAlready();
    if (state.notice.waiver !== null) return refusals.rightsWaived(state.notice.waiver.waivedOn);
    return refuseUnlessAssigned(state.investigation.officers, context);
  },
  decide: (state, body, context) => {
    if (body.requestedOn < state.notice.service.servedOn)
      return refusals.beforeTheCase('requestedOn', 'notice-was-served');
    const last = getClock(state, context.law, 'defence-window').due;
    if (body.requestedOn > last) return refusals.windowClosed(last);
    return recorded('HearingRequested', body);
  },
});
