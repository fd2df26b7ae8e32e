import { IdentificationReceived } from '../../events/other-bodies.js';
import { refusals } from '../../refusals/index.js';
import { action, recorded } from '../action.js';
import { refuseUnlessHandler } from '../../checks/measures.js';
import type { WithOthers } from '../../checks/police.js';

/** T10: the clocks run again from the day after the answer. */
export const recordIdentification = action({
  name: 'record-identification',
  chinese: '记录辨认鉴别结果',
  summary: 'Record what the rights holder identified',
  ground: 'PR Art.30, 64',
  body: IdentificationReceived,
  happened: (body) => body.receivedOn,
  unless: (state: WithOthers, context) => refuseUnlessHandler(state, context),
  decide: (state, body) => {
    const asked = state.otherBodies.identifications.find(
      ({ identification, answer }) => identification === body.identification && answer === null,
    );
    if (asked === undefined) return refusals.identificationUnknown(body.identification);
    return body.receivedOn < asked.askedOn
      ? refusals.notInOrder('receivedOn', 'askedOn')
      : recorded('IdentificationReceived', body);
  },
});
