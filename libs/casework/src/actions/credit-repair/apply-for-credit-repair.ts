import { refuseUnlessShown, type MayBeShown } from '../../checks/credit-repair.js';
import { nextNumber } from '../../checks/measures.js';
import type { Context } from '../../context.js';
import { DeadlineError, dueDate } from '../../deadlines/index.js';
import { CreditRepairApplication } from '../../events/credit-repair.js';
import { refusals, type Refusal } from '../../refusals/index.js';
import { barredUntil, grantedRepair, pendingRepair, repairsOf } from '../../standing/credit-repair.js';
import { publicationOf } from '../../standing/publicity.js';
import { act, recorded } from '../act.js';

/** Before CRED came into force its terms cannot be given. */
const refuseIfBeforeTheRules = (appliedOn: string, { law }: Context): Refusal | null => {
  try {
    dueDate({ clock: 'credit-repair-acceptance', start: appliedOn }, law);
    return null;
  } catch (error) {
    if (error instanceof DeadlineError)
      return refusals.beforeTheCase('appliedOn', { code: 'rules-known', parameters: { because: error.message } });
    throw error;
  }
};

/**
 * The application as it was received; whether its conditions are met is for the decision. Whoever of the unit is at the
 * counter may take it in: it comes when the file is long archived and its officers may have moved (CRED Art.14).
 */
export const applyForCreditRepair = act({
  name: 'apply-for-credit-repair',
  chinese: '登记信用修复申请',
  summary: "Record the party's application that the decision be shown no more",
  ground: 'CRED Art.11, 14; PUB Art.14-16',
  body: CreditRepairApplication,
  happenedOn: (body) => body.appliedOn,
  refuseIf: (state: MayBeShown) => {
    const hidden = refuseUnlessShown(state);
    if (hidden !== null) return hidden;
    const pending = pendingRepair(state);
    if (pending !== undefined) return refusals.repairPending(pending.application);
    return grantedRepair(state) === undefined ? null : refusals.nothingToDo('repair-granted-already');
  },
  decide: (state, body, context) => {
    const publication = publicationOf(state, context.law);
    if (publication === null) return refusals.missingBefore('published-decision', 'CRED Art.2');
    if (body.appliedOn < publication.publishedOn) return refusals.beforeTheCase('appliedOn', 'decision-was-published');
    if (body.appliedOn > publication.until)
      return refusals.nothingToDo({ code: 'publication-stopped', parameters: { until: publication.until } });
    const last = repairsOf(state).at(-1);
    const answered = last?.revokedOn ?? last?.decided?.on ?? last?.declinedOn ?? null;
    if (answered !== null && body.appliedOn < answered)
      return refusals.notInOrder('appliedOn', 'answer-to-earlier-application');
    const barred = barredUntil(state, context.law);
    if (barred !== null && body.appliedOn <= barred) return refusals.repairBarred(barred);
    return (
      refuseIfBeforeTheRules(body.appliedOn, context) ??
      recorded('CreditRepairApplied', {
        ...body,
        application: nextNumber(repairsOf(state)),
      })
    );
  },
});
