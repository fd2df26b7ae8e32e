import { addDays, dueDate, type LegalDate } from '../deadlines/index.js';
import type { Party } from '../events/clue.js';
import type { Penalty } from '../events/investigation.js';
import type { Law } from '../law.js';
import { served } from './papers.js';
import { Random } from './random.js';
import type { Cast, Diary } from './script.js';
import { lateSurcharge } from './unpaid.js';

/** What becomes of a fine on the spot that is not paid in its fifteen days (PR Art.74-76; ACL Art.39, 40, 42). */
const waysNotToPay = ['in-instalments', 'agreed', 'ended'] as const;
type WayNotToPay = (typeof waysNotToPay)[number];

/** Of a made-up case that was decided on the spot, what its money looks at. */
export interface FinedOnTheSpot {
  readonly key: string;
  readonly cast: Cast;
  readonly party: Party;
  readonly penalty: Penalty;
  /** What becomes of a fine that is not paid in time; left out where it is paid. */
  readonly unpaid?: WayNotToPay;
}

/**
 * Public data give no rate: one fine on the spot in eight that is not paid in cash. Drawn by the number of the case
 * alone, so that a seed gives the cases that it gave before.
 */
export const notPaidOnTheSpot = (key: string): { unpaid?: WayNotToPay } => {
  const random = new Random(Number(key.split('-').at(-1)));
  return random.chance(1 / 8) ? { unpaid: random.pick(waysNotToPay) } : {};
};

/** The course of the money of a fine on the spot, in fen, from the day after it was imposed. */
export const unpaidOnTheSpot = (plan: FinedOnTheSpot, diary: Diary, decidedOn: LegalDate, law: Law): void => {
  const { penalty, unpaid } = plan;
  const { fine } = penalty;
  if (unpaid === 'in-instalments') return inInstalments(plan, diary, fine);
  const due = dueDate({ clock: 'pay', start: decidedOn }, law).due as LegalDate;
  diary.waitUntilAfter(due);
  if (unpaid === 'agreed') agreed(plan, diary, { fine, surcharge: lateSurcharge(fine, decidedOn, diary.day, law) });
  else ended(plan, diary);
};

/** Two instalments, asked for in time and paid in time (T46). */
const inInstalments = ({ cast, key }: FinedOnTheSpot, diary: Diary, fine: number): void => {
  const [first] = cast.officers;
  const asked = diary.day;
  const half = Math.floor(fine / 2);
  diary
    .does(first, 'propose-deferral', {
      kind: 'instalments',
      appliedOn: asked,
      instalments: [
        { amount: half, payBy: addDays(asked, 60) },
        { amount: fine - half, payBy: addDays(asked, 90) },
      ],
      hardship: '停业，暂无收入。',
    })
    .does(cast.unitHead, 'endorse-proposal', { opinion: '同意。' })
    .does(cast.departmentHead, 'grant-deferral', {})
    .wait(25);
  for (const [place, amount] of [half, fine - half].entries())
    diary
      .does(first, 'record-payment', {
        amount,
        paidOn: diary.day,
        channel: 'bank',
        receiptNumber: `SK-${key}-${place}`,
      })
      .wait(5);
};

/** The party mends what it did, and is let off the surcharge (ACL Art.42). Sums in fen. */
const agreed = (
  { cast, key }: FinedOnTheSpot,
  diary: Diary,
  { fine, surcharge }: { readonly fine: number; readonly surcharge: number },
): void => {
  const [first] = cast.officers;
  diary
    .does(cast.departmentHead, 'agree-execution', {
      agreedOn: diary.day,
      stages: [{ amount: fine, payBy: addDays(diary.day, 30) }],
      surchargeWaived: surcharge,
      remedialSteps: '已改正违法行为。',
    })
    .wait(10)
    .does(first, 'record-payment', {
      amount: fine,
      paidOn: diary.day,
      channel: 'bank',
      receiptNumber: `SK-${key}`,
    });
};

/** Demanded, paused, resumed, and ended when the party died without an estate (ACL Art.35, 39, 40). */
const ended = ({ cast, party }: FinedOnTheSpot, diary: Diary): void => {
  diary
    .does(cast.officers[0], 'send-demand', served(diary.day, party))
    .wait(5)
    .does(cast.departmentHead, 'pause-execution', { ground: 'real-difficulty', reasons: '当事人住院治疗。' })
    .wait(20)
    .does(cast.departmentHead, 'resume-execution', { reasons: '中止情形消失。' })
    .wait(5)
    .does(cast.departmentHead, 'end-execution', { ground: 'person-died', reasons: '当事人死亡，无遗产可供执行。' });
};
