import { refuseUnlessHandler } from '../../checks/measures.js';
import { IdentificationReceived } from '../../events/other-bodies.js';
import { refusals } from '../../refusals/index.js';
import type { CaseTakenUp } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** T10: the clocks run again from the day after the answer. */
export const recordIdentification = act({
  name: 'record-identification',
  chinese: '记录辨认鉴别结果',
  summary: 'Record what the rights holder identified',
  ground: 'PR Art.30, 64',
  body: IdentificationReceived,
  happenedOn: (body) => body.receivedOn,
  refuseIf: (state: CaseTakenUp, context) => refuseUnlessHandler(state, context),
  decide: (state, body) => {
    const asked = state.aside.otherBodies.identifications.find(
      ({ identification, answer }) => identification === body.identification && answer === null,
    );
    if (asked === undefined) return refusals.identificationUnknown(body.identification);
    return body.receivedOn < asked.askedOn
      ? refusals.notInOrder('receivedOn', 'askedOn')
      : recorded('IdentificationReceived', body);
  },
});
