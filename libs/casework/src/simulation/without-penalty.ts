import type { OrdinaryPlan } from './ordinary-plan.js';
import { served } from './papers.js';
import type { Diary } from './script.js';

/** A case that ends without a penalty, from the proposal to its service (PR Art.60(1)(2)). */
export const withoutPenalty = ({ cast, handling, party }: OrdinaryPlan, diary: Diary): void => {
  const [first] = cast.officers;
  diary
    .does(first, 'propose-decision', { handling, reasons: '符合不予处罚情形。' })
    .does(cast.unitHead, 'endorse-proposal', { opinion: '同意。' })
    .does(cast.departmentHead, 'decide-no-penalty', { opinion: '同意，予以教育。' })
    .wait(1)
    .does(first, 'serve-decision', served(diary.day, party));
};
