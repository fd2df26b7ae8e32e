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
  const entered = rarely === 'corrected-payment' ? amount - 10_000 : amount;
  diary.does(cast.officers[0], 'record-payment', {
    amount: entered,
    paidOn: diary.day,
    channel: 'bank',
    receiptNumber: `SK-${key}`,
  });
  if (entered !== amount)
    correctedLast(plan, diary, {
      field: 'amount',
      wrong: `${entered}`,
      right: `${amount}`,
      why: '与银行回单核对，金额录入有误。',
    });
};
