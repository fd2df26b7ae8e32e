import type { Law } from '../law.js';
import { notice } from './notice.js';
import type { OrdinaryPlan } from './ordinary-plan.js';
import { served } from './papers.js';
import type { Diary } from './script.js';

/**
 * A case that ends without a penalty, from the proposal to its service (PR Art.60(1)(2)). Goods that are taken all the
 * same are told in a notice (APL Art.44), and put in store.
 */
export const withoutPenalty = (plan: OrdinaryPlan, diary: Diary, law: Law): void => {
  const { cast, handling, party } = plan;
  const [first] = cast.officers;
  const takesGoods = handling.penalty.confiscatedGoodsValue > 0;
  if (takesGoods) notice(plan, diary, law);
  diary
    .does(first, 'propose-decision', { handling, reasons: '符合不予处罚情形。' })
    .does(cast.unitHead, 'endorse-proposal', { opinion: '同意。' })
    .does(cast.departmentHead, 'decide-no-penalty', { opinion: '同意，予以教育。' })
    .wait(1)
    .does(first, 'serve-decision', served(diary.day, party));
  if (takesGoods)
    diary
      .wait(1)
      .does(first, 'record-performance', { items: ['confiscated-goods'], performedOn: diary.day, how: '没收入库。' });
};
