import { refuseUnlessShown, standingRepair, type MayBeShown } from '../../checks/credit-repair.js';
import { legalDateOf } from '../../deadlines/index.js';
import { CreditData } from '../../events/credit-repair.js';
import { isRefusal, refusals } from '../../refusals/index.js';
import { repairGoesTo } from '../../standing/publicity.js';
import { act, recorded } from '../act.js';

/** Three working days from the grant, for both: the data, and the way to another province. */
export const recordCreditData = act({
  name: 'record-credit-data',
  chinese: '登记信用修复数据处理',
  summary: 'Record that the decision is shown no more, and that the repair was sent to another province',
  ground: 'CRED Art.4(2), 17',
  body: CreditData,
  happenedOn: (body) => body.doneOn,
  refuseIf: (state: MayBeShown) => {
    const repair = standingRepair(state);
    if (isRefusal(repair)) return repair;
    return repair.data === null ? refuseUnlessShown(state) : refusals.nothingToDo('data-done');
  },
  decide: (state, body, { law, now }) => {
    const repair = standingRepair(state);
    if (isRefusal(repair)) return repair;
    const granted = repair.decided?.on ?? repair.appliedOn;
    if (body.doneOn < granted) return refusals.notInOrder('doneOn', 'day-of-grant');
    const goesTo = repairGoesTo(state, repair, law);
    if (goesTo !== null && (body.pushedOn === undefined || body.pushedTo === undefined))
      return refusals.repairNotPushed(goesTo);
    if (body.pushedOn !== undefined && body.pushedOn < granted) return refusals.notInOrder('pushedOn', 'day-of-grant');
    if (body.pushedOn !== undefined && body.pushedOn > legalDateOf(now)) return refusals.notInTheFuture('pushedOn');
    return recorded('CreditDataRecorded', { ...body, application: repair.application });
  },
});
