import {
  acceptedRepair,
  refuseIfHandledApplication,
  refuseUnlessShown,
  type MayBeShown,
} from '../../checks/credit-repair.js';
import type { Context } from '../../context.js';
import { RepairDecision } from '../../events/credit-repair.js';
import { bookingsOf, imposedPenalty, outstanding } from '../../evolve/performance.js';
import { answerOn } from '../../law-data/settings.js';
import { isRefusal, refusals, type Refusal } from '../../refusals/index.js';
import { restrictsForATime } from '../../standing/credit-repair.js';
import { owedOn } from '../../standing/ledger.js';
import { publicationOf, restrictionEnds } from '../../standing/publicity.js';
import type { CreditRepair } from '../../state/credit-repair.js';
import { wasServed } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/**
 * What the law asks of the decision that is shown: its time, its restriction, its performance (CRED Art.8, 9, 11(1)).
 */
const refuseUnlessRipe = (state: MayBeShown, repair: CreditRepair, { law, day }: Context): Refusal | null => {
  const hidden = refuseUnlessShown(state);
  const publication = publicationOf(state, law);
  const penalty = wasServed(state) ? imposedPenalty(state) : null;
  if (hidden !== null) return hidden;
  if (publication === null || penalty === null || !wasServed(state)) return refusals.repairNotOpen();
  const { repairOpensOn } = publication;
  if (repairOpensOn === null) return refusals.repairNotOpen();
  if (restrictsForATime(penalty) && restrictionEnds(state, law) === null)
    return refusals.repairConditionOpen('restriction-end-missing');
  if (repair.appliedOn < repairOpensOn) return refusals.repairTooEarly(repair.appliedOn, repairOpensOn);
  const left = outstanding(penalty, bookingsOf(state.execution), state.execution.performed);
  if (left.fine > 0 || left.items.length > 0) return refusals.repairConditionOpen('not-performed');
  // Whether the surcharge is an obligation of the decision is a dated setting [M].
  const counts = answerOn(law.settings, 'surchargeBarsCreditRepair', day);
  return counts && owedOn(state, day, law).surcharge > 0 ? refusals.repairConditionOpen('surcharge-owed') : null;
};

/** What the bureau found of the party (CRED Art.11(2), (3)). */
const refuseUnlessDeserved = ({ verification }: RepairDecision): Refusal | null => {
  if (!verification.putRight) return refusals.repairConditionOpen('not-put-right');
  return verification.punishedAgain ? refusals.repairConditionOpen('punished-again') : null;
};

/** Seven working days from the acceptance; a department head approves both answers. */
export const decideCreditRepair = act({
  name: 'decide-credit-repair',
  chinese: '作出信用修复决定',
  summary: 'Grant or refuse credit repair',
  ground: 'CRED Art.8-11, 15-18, 23',
  body: RepairDecision,
  refuseIf: (state: MayBeShown, context) => {
    const repair = acceptedRepair(state);
    return isRefusal(repair) ? repair : refuseIfHandledApplication(repair, context);
  },
  decide: (state, body, context) => {
    const repair = acceptedRepair(state);
    if (isRefusal(repair)) return repair;
    if (body.granted && body.ground !== undefined) return refusals.repairGroundInconsistent('ground-with-grant');
    if (!body.granted && body.ground === undefined) return refusals.repairGroundInconsistent('ground-missing');
    const obstacle = body.granted ? (refuseUnlessRipe(state, repair, context) ?? refuseUnlessDeserved(body)) : null;
    return obstacle ?? recorded('CreditRepairDecided', { ...body, application: repair.application });
  },
});
