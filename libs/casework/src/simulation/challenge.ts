import { addDays, dueDate, type LegalDate } from '../deadlines/index.js';
import type { Law } from '../law.js';
import type { OrdinaryPlan } from './ordinary-plan.js';
import { served } from './papers.js';
import { published } from './publication.js';
import type { Diary } from './script.js';

const county = '示范县人民政府（虚构）';
const court = '示范县人民法院（虚构）';

/** Person of the body of reconsideration to whom the case is opened. */
const reader = 'hu';

/** The party applied for reconsideration: the bureau answers, and opens the case to the body that reviews it. */
export const applied = ({ cast }: OrdinaryPlan, diary: Diary): void => {
  const [first] = cast.officers;
  diary.wait(5);
  const copy = { applicant: 'party', body: county, appliedOn: diary.day, copyReceivedOn: diary.day };
  diary
    .does(first, 'record-reconsideration', { ...copy, simple: false, executionStopped: false })
    .wait(6)
    .does(first, 'file-answer', { challenge: 1, filedOn: diary.day, evidence: '案卷全部证据。' })
    .does(cast.departmentHead, 'grant-review-access', { challenge: 1, reader, until: addDays(diary.day, 90) })
    .wait(15);
};

/**
 * Revoked after everything was paid: the publication goes, the money goes back, and a new round begins (procedure
 * §4.8).
 */
export const revoked = (plan: OrdinaryPlan, diary: Diary): void => {
  const { cast } = plan;
  const [first] = cast.officers;
  applied(plan, diary);
  const found = { challenge: 1, outcome: 'revoked', receivedOn: diary.day, opinionLetter: false };
  diary
    .does(first, 'record-reconsideration-result', {
      ...found,
      redo: { by: addDays(diary.day, 60), forProcedure: false },
    })
    .wait(1)
    .does(first, 'withdraw-publication', { withdrawnOn: diary.day, publicReason: '处罚决定已被复议机关撤销。' })
    .wait(3)
    .does(first, 'settle-duty', { duty: 2, on: diary.day, how: '已缴款项全部退还。' });
  if (plan.handling.penalty.confiscatedGoodsValue > 0)
    diary.does(first, 'settle-duty', { duty: 3, on: diary.day, how: '没收物品退还当事人。' });
  diary.does(cast.departmentHead, 'open-round', {}).wait(2);
};

/**
 * A bank slip for the decision that fell, in one such case of two, found while the case is handled anew: it is money of
 * that decision and goes back whole (APL Art.72-75; PR Art.75, 76).
 */
export const slipOfEarlierRound = ({ cast, key, handling }: OrdinaryPlan, diary: Diary): void => {
  // Drawn by the fine and not by one more draw.
  if (Math.floor(handling.penalty.fine / 10_000) % 2 !== 0) return;
  const [first] = cast.officers;
  const settled = diary.steps.filter(({ action }) => action === 'settle-duty').length;
  diary
    .does(first, 'record-payment', {
      amount: 5_000,
      paidOn: diary.day,
      channel: 'bank',
      receiptNumber: `SK-${key}-0`,
      ofRound: 1,
    })
    .wait(1)
    .does(first, 'settle-duty', { duty: settled + 3, on: diary.day, how: '被撤销决定的缴款，全部退还。' });
};

/**
 * Somebody whom the matter harmed sues because the fine is too low, and the court raises it (ALL Art.77): not on the
 * party's own plea, whom neither review nor court may fine higher (ALL Art.77; ARL Art.63). What was added has fifteen
 * days of its own.
 */
export const raised = (plan: OrdinaryPlan, diary: Diary): void => {
  const { cast, handling, key } = plan;
  const [first] = cast.officers;
  const added = Math.floor(handling.penalty.fine / 20);
  const penalty = { ...handling.penalty, fine: handling.penalty.fine + added };
  diary.wait(5).does(first, 'record-suit', {
    applicant: 'other',
    court,
    suedOn: diary.day,
    copyReceivedOn: diary.day,
    executionStopped: false,
  });
  diary
    .wait(5)
    .does(first, 'file-answer', { challenge: 1, filedOn: diary.day, evidence: '案卷全部证据。' })
    .wait(20)
    .does(first, 'record-judgment', {
      challenge: 1,
      instance: 'first',
      outcome: 'varied',
      receivedOn: diary.day,
      penalty,
    })
    // Past the fifteen days for the appeal, whatever rest days they end on (ALL Art.85).
    .wait(25)
    .does(first, 'confirm-judgment', { challenge: 1, effectiveOn: diary.day })
    .wait(1)
    .does(first, 'withdraw-publication', { withdrawnOn: diary.day, publicReason: '处罚决定已被判决变更。' })
    .wait(1);
  published(plan, diary);
  diary.wait(3).does(first, 'record-payment', {
    amount: added,
    paidOn: diary.day,
    channel: 'bank',
    receiptNumber: `SK-${key}-2`,
  });
};

/** Unpaid, and changed by the reviewing body, which has its own decision executed by the court (ARL Art.78). */
export const changed = (plan: OrdinaryPlan, diary: Diary): void => {
  const { cast, handling } = plan;
  const [first] = cast.officers;
  applied(plan, diary);
  const penalty = { ...handling.penalty, fine: handling.penalty.fine - Math.floor(handling.penalty.fine / 20) };
  const found = { challenge: 1, outcome: 'changed', receivedOn: diary.day, opinionLetter: false, penalty };
  diary
    .does(first, 'record-reconsideration-result', found)
    .wait(1)
    .does(first, 'withdraw-publication', { withdrawnOn: diary.day, publicReason: '处罚决定已被复议机关变更。' })
    .wait(1);
  published(plan, diary);
  diary
    .wait(60)
    .does(first, 'record-review-enforcement', { outcome: 'court-applied', on: diary.day })
    .wait(20)
    .does(first, 'record-review-enforcement', { outcome: 'executed', on: diary.day });
};

/** Unpaid, and maintained by the reviewing body and by the court; then demanded and executed (procedure T48-T50). */
export const maintained = (plan: OrdinaryPlan, diary: Diary, law: Law): void => {
  const { cast, party } = plan;
  const [first] = cast.officers;
  applied(plan, diary);
  const upheld = { challenge: 1, outcome: 'maintained', receivedOn: diary.day, opinionLetter: false };
  diary.does(first, 'record-reconsideration-result', upheld).wait(5);
  diary
    .does(first, 'record-suit', {
      applicant: 'party',
      court,
      suedOn: diary.day,
      copyReceivedOn: diary.day,
      executionStopped: false,
    })
    .wait(5)
    .does(first, 'file-answer', { challenge: 2, filedOn: diary.day, evidence: '案卷全部证据。' })
    .wait(20)
    .does(first, 'record-judgment', { challenge: 2, instance: 'first', outcome: 'dismissed', receivedOn: diary.day })
    .wait(25)
    .does(first, 'confirm-judgment', { challenge: 2, effectiveOn: diary.day })
    // There are new fifteen days to pay (ACL Art.34, 35).
    .waitUntilAfter(dueDate({ clock: 'pay', start: diary.day }, law).due as LegalDate);
  const demanded = diary.day;
  diary
    .does(first, 'send-demand', served(demanded, party))
    .waitUntilAfter(dueDate({ clock: 'demand', start: demanded }, law).due as LegalDate)
    .does(cast.departmentHead, 'apply-to-court', { court })
    .wait(8)
    .does(first, 'record-court-ruling', { outcome: 'enforcement-ruled', on: diary.day })
    .wait(8)
    .does(first, 'record-court-ruling', { outcome: 'executed', on: diary.day });
};
