import { leftAlone, repairsOf } from '../standing/credit-repair.js';
import type { CaseState } from '../state/case-state.js';
import type { CreditRepair } from '../state/credit-repair.js';
import { isRevoked } from '../state/questions.js';
import type { Running } from './running.js';

const ofOne = (state: CaseState, repair: CreditRepair): Running[] => {
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
  if (repair.otherProvince !== undefined)
    clocks.push({ id: 'credit-repair-push', of, start: decided.on, stoppedOn: data?.pushedOn ?? over });
  return clocks;
};

/** The clocks of every application for credit repair (CRED Art.4, 14, 16, 17). All stop when the decision falls. */
export const creditRepair = (state: CaseState): Running[] => {
  const fell = isRevoked(state) ? state.revocation.on : null;
  return repairsOf(state)
    .flatMap((repair) => ofOne(state, repair))
    .map((running) => ({ ...running, stoppedOn: running.stoppedOn ?? fell }));
};
