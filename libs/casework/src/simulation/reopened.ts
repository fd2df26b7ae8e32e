import type { LegalDate } from '../deadlines/index.js';
import type { Law } from '../law.js';
import type { OrdinaryPlan } from './ordinary-plan.js';
import type { Diary, Step } from './script.js';
import { lateSurcharge } from './unpaid.js';

/** What the receipt of a closed case was short of, in fen. */
const short = 10_000;

const bodyOf = (steps: readonly Step[], action: string): { readonly place: number; readonly body: object } => {
  const place = steps.findLastIndex((step) => step.action === action);
  return { place, body: steps[place]?.body ?? {} };
};

/**
 * The receipt on which the case was closed was of less: it is corrected, the closing taken back, and the rest paid with
 * its surcharge (PR Art.77(1)(1); APL Art.72).
 */
export const reopened = ({ cast, key }: OrdinaryPlan, diary: Diary, law: Law): void => {
  const [first] = cast.officers;
  const payment = bodyOf(diary.steps, 'record-payment');
  const { amount } = payment.body as { amount: number };
  const { servedOn } = bodyOf(diary.steps, 'serve-decision').body as { servedOn: LegalDate };
  diary
    .wait(5)
    .does(first, 'correct-entry', {
      // Every step so far was recorded as one event.
      event: payment.place + 1,
      field: 'amount',
      wrong: `${amount}`,
      right: `${amount - short}`,
      why: '与银行对账，收款金额录入有误。',
    })
    .does(cast.departmentHead, 'reopen-execution', { reasons: '收款记录有误，罚款尚未缴清。' })
    .wait(1)
    .does(first, 'record-payment', {
      amount: short + lateSurcharge(short, servedOn, diary.day, law),
      paidOn: diary.day,
      channel: 'bank',
      receiptNumber: `SK-${key}-2`,
    });
};
