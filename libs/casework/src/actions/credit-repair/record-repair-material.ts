import { receivedRepair, type MayBeShown } from '../../checks/credit-repair.js';
import { RepairMaterialBrought } from '../../events/credit-repair.js';
import { isRefusal, refusals, type Refusal } from '../../refusals/index.js';
import { act, recorded } from '../act.js';

const refuseUnlessMaterialAwaited = (state: MayBeShown): Refusal | null => {
  const repair = receivedRepair(state);
  if (isRefusal(repair)) return repair;
  if (repair.askedOn === null) return refusals.missingBefore('lack-of-application', 'CRED Art.14(4)');
  return repair.suppliedOn === null ? null : refusals.nothingToDo('material-came');
};

/** The application is whole: two working days to accept it run from here ([I]). */
export const recordRepairMaterial = act({
  name: 'record-repair-material',
  chinese: '收到信用修复补正材料',
  summary: 'Record the material that the application lacked',
  ground: 'CRED Art.14(4)',
  body: RepairMaterialBrought,
  happenedOn: (body) => body.receivedOn,
  refuseIf: (state: MayBeShown) => refuseUnlessMaterialAwaited(state),
  decide: (state, body) => {
    const repair = receivedRepair(state);
    if (isRefusal(repair)) return repair;
    if (repair.askedOn !== null && body.receivedOn < repair.askedOn)
      return refusals.notInOrder('receivedOn', 'material-was-asked-for');
    return recorded('RepairMaterialReceived', { ...body, application: repair.application });
  },
});
