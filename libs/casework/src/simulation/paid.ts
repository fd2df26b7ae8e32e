import type { LegalDate } from '../deadlines/index.js';
import type { Law } from '../law.js';
import type { OrdinaryPlan } from './ordinary-plan.js';
import { correctedLast } from './rare-turns.js';
import type { Diary } from './script.js';
import { lateSurcharge } from './unpaid.js';

/** The fine is paid in full some working days after the publication, in a few cases entered with a wrong sum first. */
export const paid = (
  plan: OrdinaryPlan,
  diary: Diary,
  { fine, servedOn, afterDays }: { readonly fine: number; readonly servedOn: LegalDate; readonly afterDays: number },
  law: Law,
): void => {
  const { cast, key, rarely } = plan;
  diary.wait(afterDays);
  const amount = fine + lateSurcharge(fine, servedOn, diary.day, law);
  const tooMuch = rarely === 'paid-too-much' ? 5_000 : 0;
  const entered = rarely === 'corrected-payment' ? amount - 10_000 : amount;
  diary.does(cast.officers[0], 'record-payment', {
    amount: entered + tooMuch,
    paidOn: diary.day,
    channel: 'bank',
    receiptNumber: `SK-${key}`,
  });
  // More than is owed is taken in, and goes back (ACL Art.41).
  if (tooMuch > 0)
    diary.wait(1).does(cast.officers[0], 'settle-duty', { duty: 1, on: diary.day, how: '多缴款项退回原账户。' });
  if (entered !== amount)
    correctedLast(plan, diary, {
      field: 'amount',
      wrong: `${entered}`,
      right: `${amount}`,
      why: '与银行回单核对，金额录入有误。',
    });
};
