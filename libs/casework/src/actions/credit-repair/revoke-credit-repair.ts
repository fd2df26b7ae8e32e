import {
  refuseIfHandledApplication,
  refuseUnlessShown,
  standingRepair,
  type MayBeShown,
} from '../../checks/credit-repair.js';
import { RepairRevocation } from '../../events/credit-repair.js';
import { isRefusal } from '../../refusals/index.js';
import { act, recorded } from '../act.js';

/**
 * The decision is shown again for its whole time from this day; nothing ends that early, and no application for three
 * years.
 */
export const revokeCreditRepair = act({
  name: 'revoke-credit-repair',
  chinese: '撤销信用修复决定',
  summary: 'Take a credit repair back that rested on facts hidden or made up',
  ground: 'CRED Art.23',
  body: RepairRevocation,
  refuseIf: (state: MayBeShown, context) => {
    const repair = standingRepair(state);
    if (isRefusal(repair)) return repair;
    return refuseUnlessShown(state) ?? refuseIfHandledApplication(repair, context);
  },
  decide: (state, body) => {
    const repair = standingRepair(state);
    if (isRefusal(repair)) return repair;
    return recorded('CreditRepairRevoked', { ...body, application: repair.application });
  },
});
