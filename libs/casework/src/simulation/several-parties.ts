import { dueDate } from '../deadlines/index.js';
import type { Law } from '../law.js';
import { discussed } from './discussion.js';
import type { Alongside, OrdinaryPlan } from './ordinary-plan.js';
import { served } from './papers.js';
import { published } from './publication.js';
import type { Diary } from './script.js';
import { lateSurcharge } from './unpaid.js';

/**
 * From the approved proposal to the last payment where two parties are punished (处罚到人): each is notified, decided on
 * and pays for itself; the second pays some days after the first.
 */
export const severalParties = (plan: OrdinaryPlan, alongside: Alongside, diary: Diary, law: Law): void => {
  const { cast, key } = plan;
  const [first] = cast.officers;
  const parties = [{ party: plan.party, handling: plan.handling }, alongside].map((each, place) => ({
    ...each,
    forParty: place + 1,
  }));
  diary.does(cast.departmentHead, 'approve-proposal', { opinion: '同意对各当事人的处罚建议。' });
  for (const { forParty } of parties) diary.does(first, 'issue-notice', { forParty });
  diary.wait(1);
  const noticed = diary.day;
  for (const { party, forParty } of parties) diary.does(first, 'serve-notice', { ...served(noticed, party), forParty });
  const window = dueDate({ clock: 'defence-window', start: noticed }, law);
  diary.waitUntilAfter(window.due as typeof noticed);
  for (const { party, handling, forParty } of parties) {
    // The heads discuss it where a holder of rights was asked; no hearing is held here.
    discussed({ ...plan, party, handling, hearing: false }, handling, diary, law, { forParty });
    diary
      .does(first, 'propose-decision', { handling, reasons: '分别裁量，合并执行。', forParty })
      .does(cast.unitHead, 'endorse-proposal', { opinion: '同意。', forParty })
      .does(cast.departmentHead, 'decide-penalty', {
        payment: { agency: '指定银行', surchargeApplies: true },
        remedies: '可以在六十日内申请行政复议，或者在六个月内提起行政诉讼。',
        forParty,
      });
  }
  diary.wait(1);
  const servedOn = diary.day;
  for (const { party, forParty } of parties)
    diary.does(first, 'serve-decision', { ...served(servedOn, party), forParty });
  diary.wait(3);
  for (const { party, forParty } of parties) published({ cast, party }, diary, { forParty });
  for (const { handling, forParty } of parties) {
    const { fine } = handling.penalty;
    diary.wait(forParty);
    diary.does(first, 'record-payment', {
      amount: fine + lateSurcharge(fine, servedOn, diary.day, law),
      paidOn: diary.day,
      channel: 'bank',
      receiptNumber: `SK-${key}-${forParty}`,
      forParty,
    });
  }
};
