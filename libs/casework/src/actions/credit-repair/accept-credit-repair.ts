import { receivedRepair, refuseIfMaterialAwaited, type MayBeShown } from '../../checks/credit-repair.js';
import { isRefusal } from '../../refusals/index.js';
import { act, recorded } from '../act.js';

class AcceptCreditRepair {}

/** Two working days from the receipt of a whole application; seven to decide run from here. */
export const acceptCreditRepair = act({
  name: 'accept-credit-repair',
  chinese: '受理信用修复申请',
  summary: 'Accept the application for credit repair',
  ground: 'CRED Art.14(4)',
  body: AcceptCreditRepair,
  refuseIf: (state: MayBeShown) => {
    const repair = receivedRepair(state);
    return isRefusal(repair) ? repair : refuseIfMaterialAwaited(repair);
  },
  decide: (state) => {
    const repair = receivedRepair(state);
    return isRefusal(repair) ? repair : recorded('CreditRepairAccepted', { application: repair.application });
  },
});
