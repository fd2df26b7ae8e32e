import { acceptedRepair, refuseIfHandledApplication, type MayBeShown } from '../../checks/credit-repair.js';
import { getClock } from '../../clocks/case-clocks.js';
import { getClockRow, versionOn } from '../../deadlines/index.js';
import { RepairExtension } from '../../events/credit-repair.js';
import { isRefusal, refusals } from '../../refusals/index.js';
import { act, recorded } from '../act.js';

/**
 * A complex matter, or something to be checked: ten working days at most, approved while the seven run. That it is done
 * once is [I].
 */
export const extendCreditRepair = act({
  name: 'extend-credit-repair',
  chinese: '延长信用修复决定期限',
  summary: 'Extend the time to decide on credit repair',
  ground: 'CRED Art.16(3)',
  body: RepairExtension,
  refuseIf: (state: MayBeShown, context) => {
    const repair = acceptedRepair(state);
    return isRefusal(repair) ? repair : refuseIfHandledApplication(repair, context);
  },
  decide: (state, body, { law, day }) => {
    const repair = acceptedRepair(state);
    if (isRefusal(repair)) return repair;
    const running = getClock(state, law, 'credit-repair-decision', repair.application);
    if (day > running.due) return refusals.tooLate('extending-time-to-decide', running.due, running.article);
    const first = versionOn(getClockRow(law.clocks, running.id), running.start).extensions[0];
    if (repair.extendedBy > 0 || body.days > (first?.max ?? 0))
      return refusals.extensionBeyondMaximum(
        running.id,
        { max: first?.max ?? 0, unit: 'working-days' },
        running.article,
      );
    return recorded('CreditRepairExtended', { ...body, application: repair.application });
  },
});
