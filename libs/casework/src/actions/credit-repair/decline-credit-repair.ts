import { receivedRepair, refuseIfHandledApplication, type MayBeShown } from '../../checks/credit-repair.js';
import { RepairDeclining } from '../../events/credit-repair.js';
import { isRefusal } from '../../refusals/index.js';
import { act, recorded } from '../act.js';

/** 不予受理: also when the party does not bring what it was asked for. */
export const declineCreditRepair = act({
  name: 'decline-credit-repair',
  chinese: '不予受理信用修复申请',
  summary: 'Approve that the application is not accepted, with the reasons for the party',
  ground: 'CRED Art.14(4)',
  body: RepairDeclining,
  refuseIf: (state: MayBeShown, context) => {
    const repair = receivedRepair(state);
    return isRefusal(repair) ? repair : refuseIfHandledApplication(repair, context);
  },
  decide: (state, body) => {
    const repair = receivedRepair(state);
    if (isRefusal(repair)) return repair;
    return recorded('CreditRepairDeclined', { ...body, application: repair.application });
  },
});
