import { receivedRepair, type MayBeShown } from '../../checks/credit-repair.js';
import { RepairMaterialMissing } from '../../events/credit-repair.js';
import { isRefusal, refusals, type Refusal } from '../../refusals/index.js';
import { act, recorded } from '../act.js';

const refuseIfAskedAlready = (state: MayBeShown): Refusal | null => {
  const repair = receivedRepair(state);
  if (isRefusal(repair)) return repair;
  return repair.askedOn === null ? null : refusals.materialAskedOnce();
};

/** Two working days, and all at once. */
export const askForRepairMaterial = act({
  name: 'ask-for-repair-material',
  chinese: '告知补正信用修复材料',
  summary: 'Tell the party once what its application lacks',
  ground: 'CRED Art.14(4)',
  body: RepairMaterialMissing,
  refuseIf: (state: MayBeShown) => refuseIfAskedAlready(state),
  decide: (state, body) => {
    const repair = receivedRepair(state);
    if (isRefusal(repair)) return repair;
    return recorded('RepairMaterialAsked', { ...body, application: repair.application });
  },
});
