import type { Law } from '../law.js';
import { leftAlone, repairsOf } from '../standing/credit-repair.js';
import { repairGoesTo } from '../standing/publicity.js';
import type { CaseState } from '../state/case-state.js';
import type { CreditRepair } from '../state/credit-repair.js';
import { isRevoked } from '../state/questions.js';
import type { Running } from './running.js';

const ofOne = (state: CaseState, repair: CreditRepair, law: Law): Running[] => {
  const { application: of, appliedOn, askedOn, suppliedOn, acceptedOn, declinedOn, extendedBy, decided, data } = repair;
  const taken = acceptedOn ?? declinedOn;
  const clocks: Running[] = [{ id: 'credit-repair-acceptance', of, start: appliedOn, stoppedOn: askedOn ?? taken }];
  // [I] What was missing makes the application whole: the two days run again from its receipt.
  if (suppliedOn !== null) clocks.push({ id: 'credit-repair-acceptance', of, start: suppliedOn, stoppedOn: taken });
  if (acceptedOn !== null)
    clocks.push({
      id: 'credit-repair-decision',
      of,
      start: acceptedOn,
      stoppedOn: decided?.on ?? null,
      extensionDays: extendedBy,
    });
  if (decided?.granted !== true) return clocks;
  const over = leftAlone(state, repair);
  clocks.push({ id: 'credit-repair-data', of, start: decided.on, stoppedOn: data?.doneOn ?? over });
  // Records of before may hold data that were done without sending them on: nothing can be made up for there.
  const sentOn = data?.pushedOn ?? data?.doneOn ?? over;
  if (repairGoesTo(state, repair, law) !== null)
    clocks.push({ id: 'credit-repair-push', of, start: decided.on, stoppedOn: sentOn });
  return clocks;
};

/** The clocks of every application for credit repair (CRED Art.4, 14, 16, 17). All stop when the decision falls. */
export const creditRepair = (state: CaseState, law: Law): Running[] => {
  const fell = isRevoked(state) ? state.revocation.on : null;
  return repairsOf(state)
    .flatMap((repair) => ofOne(state, repair, law))
    .map((running) => ({ ...running, stoppedOn: running.stoppedOn ?? fell }));
};
