import { refuseUnlessAssigned, refuseUnlessTwoAssigned } from '../../checks/officers.js';
import { QuestioningRecorded } from '../../events/investigation.js';
import { refusals } from '../../refusals/index.js';
import { refuseIfEvidenceFrozen } from '../../standing/stopped.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

/** T8, form #14. */
export const recordQuestioning = act({
  name: 'record-questioning',
  chinese: '询问笔录',
  summary: 'Record the questioning of one person',
  ground: 'PR Art.21, 22, 29; APL Art.42, 55',
  body: QuestioningRecorded,
  happenedOn: (body) => body.to,
  refuseIf: (state: At<'investigating'>, context) =>
    refuseIfEvidenceFrozen(state) ?? refuseUnlessAssigned(state.investigation.officers, context),
  decide: (state, body, context) => {
    if (Date.parse(body.to) < Date.parse(body.from)) return refusals.notInOrder('to', 'from');
    if (!body.cardsShown || !body.rightsTold) return refusals.cardsAndRights();
    return (
      refuseUnlessTwoAssigned(body.officers, state.investigation.officers, context) ??
      recorded('QuestioningRecorded', body)
    );
  },
});
