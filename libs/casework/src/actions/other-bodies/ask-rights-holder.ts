import { nextNumber, refuseUnlessHandler } from '../../checks/measures.js';
import { IdentificationRequest } from '../../events/other-bodies.js';
import { refusals } from '../../refusals/index.js';
import { actingUnitOf } from '../../registry/acting-unit.js';
import type { CaseTakenUp } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** T10, form #16. The time until the answer, at most until the day set, is not counted. */
export const askRightsHolder = act({
  name: 'ask-rights-holder',
  chinese: '请权利人辨认鉴别',
  summary: 'Ask the rights holder to identify goods, with a day for the answer',
  ground: 'PR Art.18, 30, 64',
  body: IdentificationRequest,
  happenedOn: (body) => body.askedOn,
  refuseIf: (state: CaseTakenUp, context) => refuseUnlessHandler(state, context),
  decide: (state, body, context) => {
    if (body.askedOn < state.intake.clue.receivedOn) return refusals.beforeTheCase('askedOn', 'the-clue');
    if (body.answerBy < body.askedOn) return refusals.notInOrder('answerBy', 'askedOn');
    return recorded('IdentificationAsked', {
      identification: nextNumber(state.aside.otherBodies.identifications),
      number: context.number('identification', actingUnitOf(state)),
      ...body,
    });
  },
});
