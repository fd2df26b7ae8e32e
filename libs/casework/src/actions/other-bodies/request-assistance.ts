import { nextNumber, refuseUnlessHandler } from '../../checks/measures.js';
import { AssistanceRequest } from '../../events/other-bodies.js';
import { refusals } from '../../refusals/index.js';
import { actingUnitOf } from '../../registry/acting-unit.js';
import type { CaseTakenUp } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** T20, form #17. */
export const requestAssistance = act({
  name: 'request-assistance',
  chinese: '请求协助调查',
  summary: 'Ask another market regulator for assistance',
  ground: 'PR Art.45',
  body: AssistanceRequest,
  happenedOn: (body) => body.sentOn,
  refuseIf: (state: CaseTakenUp, context) => refuseUnlessHandler(state, context),
  decide: (state, body, context) =>
    body.sentOn < state.intake.clue.receivedOn
      ? refusals.beforeTheCase('sentOn', 'the-clue')
      : recorded('AssistanceAsked', {
          letter: nextNumber(state.aside.otherBodies.letters),
          number: context.number('assistance', actingUnitOf(state)),
          ...body,
        }),
});
