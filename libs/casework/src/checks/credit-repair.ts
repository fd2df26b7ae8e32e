import type { Context } from '../context.js';
import { refusals, type Refusal } from '../refusals/index.js';
import { grantedRepair, pendingRepair } from '../standing/credit-repair.js';
import type { At } from '../state/case-state.js';
import type { CreditRepair } from '../state/credit-repair.js';
import { isDecided, isRevoked } from '../state/questions.js';

/** Stages at which a decision may be shown; a closed case may also have ended without one. */
export type MayBeShown = At<'executing' | 'performed' | 'closed' | 'archived'>;

/** The decision is shown in the publicity system, or why there is nothing to repair. */
export const refuseUnlessShown = (state: MayBeShown): Refusal | null => {
  if (!isDecided(state) || isRevoked(state) || state.publication.publishedOn === null)
    return refusals.missingBefore('decision-in-force-published', 'CRED Art.2; PUB Art.2');
  return state.publication.withdrawnOn === null ? null : refusals.nothingToDo('publication-withdrawn');
};

const noneReceived = refusals.missingBefore('repair-application', 'CRED Art.14');

/** The application that was neither accepted nor declined yet, or the refusal. */
export const receivedRepair = (state: MayBeShown): CreditRepair | Refusal => {
  const pending = pendingRepair(state);
  if (pending === undefined) return noneReceived;
  return pending.acceptedOn === null ? pending : refusals.nothingToDo('repair-application-accepted');
};

/** The application that was accepted and is not decided yet, or the refusal. */
export const acceptedRepair = (state: MayBeShown): CreditRepair | Refusal => {
  const pending = pendingRepair(state);
  if (pending === undefined) return noneReceived;
  return pending.acceptedOn === null ? refusals.missingBefore('repair-accepted', 'CRED Art.14, 16') : pending;
};

/** The repair that stands, or the refusal. */
export const standingRepair = (state: MayBeShown): CreditRepair | Refusal =>
  grantedRepair(state) ?? refusals.missingBefore('repair-granted', 'CRED Art.17');

/** What was asked for has not come. */
export const refuseIfMaterialAwaited = ({ askedOn, suppliedOn }: CreditRepair): Refusal | null =>
  askedOn !== null && suppliedOn === null ? refusals.missingBefore('material-asked-for', 'CRED Art.14(4)') : null;

/** Who took the application in does not approve what becomes of it (CRED Art.14, 16, 17). */
export const refuseIfHandledApplication = ({ handledBy }: CreditRepair, { actor }: Context): Refusal | null =>
  handledBy.includes(actor.id) ? refusals.separationOfDuty(actor.id, 'took-application', 'CRED Art.14, 16, 17') : null;
