import { addDays, dueDate, type LegalDate } from '../deadlines/index.js';
import { hearingRange } from '../discretion/index.js';
import type { Law } from '../law.js';
import { headsMeet } from './discussion.js';
import { hearing } from './hearing.js';
import type { OrdinaryPlan } from './ordinary-plan.js';
import { served } from './papers.js';
import type { Diary } from './script.js';

/**
 * The notice of a penalty and what the party does in the window: state its case, waive, ask for a hearing, or be
 * silent.
 */
export const notice = (plan: OrdinaryPlan, diary: Diary, law: Law): void => {
  const { cast, party, handling } = plan;
  const [first] = cast.officers;
  if (plan.rarely === 'discussed-first') headsMeet(plan, handling, diary);
  diary
    .does(cast.departmentHead, 'approve-proposal', { opinion: '同意处罚建议。' })
    .does(first, 'issue-notice', {})
    .wait(1);
  const noticed = diary.day;
  diary.does(first, 'serve-notice', served(noticed, party));
  if (plan.rarely === 'refund-ordered') refunded(plan, diary);
  if (plan.statement !== undefined) {
    const { adopted } = plan.statement;
    diary
      .wait(2)
      .does(first, 'record-statement', { statedOn: diary.day, form: 'oral', content: '请求从轻处理，已主动整改。' })
      .does(first, 'record-recheck', { adopted, reasons: adopted ? '整改属实，予以采纳。' : '理由不成立，不予采纳。' });
  }
  const { inRange } = hearingRange(party.kind, handling.penalty, law.discretion, noticed);
  if (plan.hearing === true && inRange) {
    hearing(plan, diary, law);
    return;
  }
  if (plan.waives === true) {
    diary
      .wait(1)
      .does(first, 'record-waiver', { waivedOn: diary.day, namesHearing: true, signature: '当事人书面签名' });
    return;
  }
  if (plan.impatient === true)
    diary.wait(1).does(cast.departmentHead, 'decide-penalty', { remedies: '六十日内申请复议。' });
  diary.waitUntilAfter(dueDate({ clock: 'defence-window', start: noticed }, law).due as LegalDate);
  // Silence waived its rights: what it says now is kept and changes nothing (PR Art.57).
  if (plan.rarely === 'spoke-late')
    diary.does(first, 'record-statement', { statedOn: diary.day, form: 'oral', content: '请求从轻处理。' });
};

/** All that was charged too much is ordered back, and goes back before the term is over (T32; PR Art.59). */
const refunded = ({ cast, party, handling }: OrdinaryPlan, diary: Diary): void => {
  const [first] = cast.officers;
  const { illegalGains: amount = 0 } = handling.facts ?? {};
  diary
    .does(first, 'order-refund', {
      amount,
      servedOn: diary.day,
      refundBy: addDays(diary.day, 20),
      receiver: party.name,
    })
    .wait(8)
    .does(first, 'record-refund-result', { refunded: amount, refundedOn: diary.day, proof: '消费者退款签收单。' });
};
