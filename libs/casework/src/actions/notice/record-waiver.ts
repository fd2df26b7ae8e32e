import { refuseUnlessAssigned } from '../../checks/officers.js';
import { RightsWaived } from '../../events/notice.js';
import { refusals } from '../../refusals/index.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

/**
 * APL Art.62: only an express, signed waiver shortens the window, and it names the hearing where there is that right.
 */
export const recordWaiver = act({
  name: 'record-waiver',
  chinese: '记录明确放弃权利',
  summary: 'Record the signed express waiver of statement, defence and hearing',
  ground: 'APL Art.62; PR Art.57',
  body: RightsWaived,
  happenedOn: (body) => body.waivedOn,
  refuseIf: (state: At<'notified'>, context) => refuseUnlessAssigned(state.investigation.officers, context),
  decide: (state, body) => {
    if (body.waivedOn < state.notice.service.effectiveOn)
      return refusals.beforeTheCase('waivedOn', 'notice-was-served');
    if (state.notice.issued.hearingRight && !body.namesHearing) return refusals.hearingNotWaived();
    return recorded('RightsWaived', body);
  },
});
