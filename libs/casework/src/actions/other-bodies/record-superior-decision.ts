import { refuseUnlessHandler, seizuresInForce } from '../../checks/measures.js';
import { SuperiorDecision } from '../../events/jurisdiction.js';
import { refusals } from '../../refusals/index.js';
import { actingUnitOf } from '../../registry/acting-unit.js';
import type { CaseTakenUp } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/**
 * §4.1, form #2: asked or not, the superior may designate or take the case; what it takes leaves with the goods that
 * are held (#6).
 */
export const recordSuperiorDecision = act({
  name: 'record-superior-decision',
  chinese: '记录上级管辖决定',
  summary: 'Record what the superior decided on who handles the case',
  ground: 'PR Art.12-16',
  body: SuperiorDecision,
  happenedOn: (body) => body.decidedOn,
  refuseIf: (state: CaseTakenUp, context) => refuseUnlessHandler(state, context),
  decide: (state, body, context) => {
    const { asked } = state.aside.otherBodies;
    if (asked !== null && asked.answeredOn === null && body.decidedOn < asked.receivedOn)
      return refusals.notInOrder('decidedOn', 'the-material');
    if (body.decidedOn < state.intake.clue.receivedOn) return refusals.beforeTheCase('decidedOn', 'the-clue');
    const goods = body.decision === 'taken-over' && seizuresInForce(state).length > 0;
    return recorded(
      'SuperiorDecided',
      goods ? { ...body, goodsNumber: context.number('goods-transfer', actingUnitOf(state)) } : body,
    );
  },
});
