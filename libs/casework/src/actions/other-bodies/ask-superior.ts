import { refuseUnlessHandler } from '../../checks/measures.js';
import { SuperiorAsked } from '../../events/jurisdiction.js';
import { refusals } from '../../refusals/index.js';
import type { CaseTakenUp } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/**
 * §4.1: the common superior designates within seven working days of the material; a subordinate may also ask it to take
 * the case.
 */
export const askSuperior = act({
  name: 'ask-superior',
  chinese: '报请上级指定管辖或者提级管辖',
  summary: 'Ask the superior to designate who handles the case, or to take it',
  ground: 'PR Art.13-16',
  body: SuperiorAsked,
  happenedOn: (body) => body.receivedOn,
  refuseIf: (state: CaseTakenUp, context) => {
    const { asked } = state.aside.otherBodies;
    const pending = asked !== null && asked.answeredOn === null;
    return refuseUnlessHandler(state, context) ?? (pending ? refusals.nothingToDo('superior-asked') : null);
  },
  decide: (state, body) =>
    body.receivedOn < state.intake.clue.receivedOn
      ? refusals.beforeTheCase('receivedOn', 'the-clue')
      : recorded('SuperiorAsked', body),
});
