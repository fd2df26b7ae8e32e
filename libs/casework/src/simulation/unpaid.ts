import { addDays, daysBetween, dueDate, getClockRow, versionOn, type LegalDate } from '../deadlines/index.js';
import type { Law } from '../law.js';
import type { OrdinaryPlan } from './ordinary-plan.js';
import { served } from './papers.js';
import type { Diary } from './script.js';

/** What a party who pays the whole fine late pays beside it, in fen (APL Art.72; PR Art.75). */
export const lateSurcharge = (fine: number, servedOn: LegalDate, paidOn: LegalDate, law: Law): number => {
  const due = dueDate({ clock: 'pay', start: servedOn }, law).due as LegalDate;
  const { rate } = versionOn(getClockRow(law.clocks, 'surcharge'), addDays(due, 1));
  if (paidOn <= due || rate === null) return 0;
  const grown = Math.floor((fine * rate.percentPerDay * daysBetween(due, paidOn)) / 100);
  return Math.min(grown, Math.floor((fine * rate.capPercent) / 100));
};

/** The party asks for time and pays then (T46), with what grew until it asked. */
export const deferred = (
  { cast, key }: OrdinaryPlan,
  diary: Diary,
  fine: number,
  servedOn: LegalDate,
  law: Law,
): void => {
  const [first] = cast.officers;
  diary.wait(4);
  const payBy = addDays(diary.day, 60);
  const amount = fine + lateSurcharge(fine, servedOn, diary.day, law);
  diary
    .does(first, 'propose-deferral', {
      kind: 'deferral',
      appliedOn: diary.day,
      instalments: [{ amount: fine, payBy }],
      hardship: '停业，暂无收入。',
    })
    .does(cast.unitHead, 'endorse-proposal', { opinion: '同意。' })
    .does(cast.departmentHead, 'grant-deferral', {})
    .wait(25)
    .does(first, 'record-payment', {
      amount,
      paidOn: diary.day,
      channel: 'bank',
      receiptNumber: `SK-${key}`,
    });
};

/** Not paid, not challenged: demanded, and executed by the court once the time for suit is over (T47-T50). */
export const enforced = ({ cast, party }: OrdinaryPlan, diary: Diary, servedOn: LegalDate, law: Law): void => {
  const [first] = cast.officers;
  const suitEnds = dueDate({ clock: 'suit', variant: 'told', start: servedOn }, law).due as LegalDate;
  diary.waitUntilAfter(suitEnds).does(first, 'send-demand', served(diary.day, party));
  diary
    .waitUntilAfter(dueDate({ clock: 'demand', start: diary.day }, law).due as LegalDate)
    .does(cast.departmentHead, 'apply-to-court', { court: '示范县人民法院（虚构）' })
    .wait(8)
    .does(first, 'record-court-ruling', { outcome: 'enforcement-ruled', on: diary.day })
    .wait(8)
    .does(first, 'record-court-ruling', { outcome: 'executed', on: diary.day });
};
