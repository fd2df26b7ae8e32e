import type { OrdinaryPlan } from './ordinary-plan.js';
import type { Cast, Diary } from './script.js';

/** Another station joins, and then has the case: who works on it from then on (科所联动). */
export const handedOver = ({ cast }: OrdinaryPlan, to: Cast, diary: Diary): Cast => {
  diary
    .does(cast.departmentHead, 'join-units', { units: [to.unit], reasons: '违法行为跨两所辖区，联合办案。' })
    .does(cast.unitHead, 'offer-hand-over', {
      to: to.unit,
      officers: to.officers,
      reasons: '主要违法事实在该所辖区。',
    })
    .does(to.unitHead, 'confirm-hand-over', {});
  return { ...cast, unit: to.unit, officers: to.officers, unitHead: to.unitHead };
};
