import { referralAt } from '../../checks/police.js';
import { ReferralDecision } from '../../events/police.js';
import { isRefusal, refusals } from '../../refusals/index.js';
import { actingUnit } from '../../registry/acting-unit.js';
import { handlersOf, type CaseTakenUp } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/**
 * T5a: the main head, or the head in charge, approves or refuses within three days; a refusal keeps its reasons on
 * record.
 */
export const decideReferral = act({
  name: 'decide-referral',
  chinese: '决定是否移送公安机关',
  summary: 'Decide whether the case is referred to the police',
  ground: 'TRF Art.5',
  body: ReferralDecision,
  refuseIf: (state: CaseTakenUp, { actor }) => {
    const found = referralAt(state, 'a-decision', ({ decided }) => decided === null);
    if (isRefusal(found)) return found;
    return found.officers.includes(actor.id) || handlersOf(state).includes(actor.id)
      ? refusals.separationOfDuty(actor.id, 'reported-suspicion', 'TRF Art.5')
      : null;
  },
  decide: (state, body, context) =>
    recorded(
      'ReferralDecided',
      body.approved
        ? { ...body, number: context.number('criminal-referral', actingUnit(state.intake.clue.unit, 'bureau')) }
        : body,
    ),
});
