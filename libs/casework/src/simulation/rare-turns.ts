import { addDays, type LegalDate } from '../deadlines/index.js';
import type { ActHandling, Handling, Penalty } from '../events/investigation.js';
import { rareTurns, turnsOfLaw, type OrdinaryPlan } from './ordinary-plan.js';
import { Random } from './random.js';
import type { Diary } from './script.js';
import { inTurnOfLaw } from './turns-of-law.js';

const nothing: Penalty = { warning: false, fine: 0, confiscatedGains: 0, confiscatedGoodsValue: 0, restrictions: [] };

/** 认证认可条例62: an auditor who works at two bodies stops practising for six months to two years. */
const restricted = (months: number): Partial<OrdinaryPlan> => ({
  party: { kind: 'natural_person', name: '某戊（虚构）' },
  matter: '认证人员同时在两个认证机构执业',
  handling: {
    outcome: 'penalty',
    basisId: 'cer-62',
    facts: {},
    penalty: { ...nothing, restrictions: ['suspend_practice'], terms: [{ restriction: 'suspend_practice', months }] },
    circumstances: [{ code: 'M1', evidence: '积极配合调查并主动提供证据材料。' }],
    discretionReasons: '执业时间较短，没有出具认证结论。',
  },
});

/** 价格违法行为行政处罚规定7: what was charged too much goes back to the consumers (PR Art.59), and the fine is decided then. */
export const overcharged = (illegalGains: number): Pick<OrdinaryPlan, 'matter' | 'handling'> => ({
  matter: '虚构原价诱骗消费者交易',
  handling: {
    outcome: 'penalty',
    basisId: 'pvr-7',
    facts: { illegalGains },
    penalty: { ...nothing, fine: illegalGains },
    tier: 'lenient',
    circumstances: [{ code: 'M1', evidence: '主动停止标示并联系消费者退款。' }],
    discretionReasons: '多收价款数额较小，已经责令退还。',
  },
});

/** Beside the expired food suppliers were not checked: a month before, and found at the inspection (APL Art.36). */
const withSecondAct = (handling: Handling, receivedOn: LegalDate): Handling => {
  const { basisId = '', facts = {}, circumstances = [], tier, mitigationGround, outcome, penalty, ...whole } = handling;
  const first: ActHandling = {
    act: '经营超过保质期的食品',
    basisId,
    facts,
    circumstances,
    penalty,
    discretionReasons: handling.discretionReasons,
    ...(tier === undefined ? {} : { tier }),
    ...(mitigationGround === undefined ? {} : { mitigationGround }),
  };
  const second: ActHandling = {
    act: '未查验供货者的许可证',
    endedOn: addDays(receivedOn, -30),
    foundOn: addDays(receivedOn, 1),
    basisId: 'fsl-126-1-3',
    facts: {},
    circumstances: [],
    penalty: { ...nothing, warning: true },
    discretionReasons: '系首次，责令改正，给予警告。',
  };
  return { ...whole, outcome, penalty: { ...penalty, warning: true }, acts: [first, second] };
};

/** Nothing in the case but the penalty and its payment: a rare turn can be told beside it. */
const isPlain = (plan: OrdinaryPlan): boolean =>
  plan.handling.outcome === 'penalty' &&
  plan.handling.dishonestyListing === undefined &&
  plan.category === 'none' &&
  plan.daysToPay !== null &&
  ![plan.notFiled, plan.hearing, plan.impatient, plan.returnedOnce, plan.disposedEarly].includes(true) &&
  [
    plan.otherBody,
    plan.challenge,
    plan.repair,
    plan.statement,
    plan.alongside,
    plan.aside,
    plan.reported,
    plan.inspected,
    plan.enteredLate,
  ].every((each) => each === undefined);

/**
 * One plain case in three takes a rare turn; public data give no rates. Drawn by the number of the case alone, so that
 * a seed gives the cases that it gave before.
 */
export const rareTurnOf = (plan: OrdinaryPlan): Partial<OrdinaryPlan> => {
  const random = new Random(7_919 * Number(plan.key.split('-').at(-1)));
  if (!isPlain(plan)) return {};
  if (!random.chance(1 / 3)) return turnOfLawOf(plan);
  const rarely = random.pick(rareTurns);
  switch (rarely) {
    case 'restricted-for-a-time':
      return { rarely, ...restricted(random.pick([6, 12, 24])) };
    case 'acts-of-their-own-day':
      return { rarely, handling: withSecondAct(plan.handling, plan.receivedOn) };
    // A payment is found by its number: no window lapses before it.
    case 'corrected-payment':
    case 'reopened':
      return { rarely, waives: true };
    case 'refund-ordered':
      return { rarely, ...overcharged(random.pick([30_000, 80_000, 260_000])) };
    case 'secrecy-reviewed':
    case 'secrets-taken-out':
    case 'corrected-entry':
    case 'raised-fine':
      return { rarely };
  }
};

/** Of the other plain ones one in three takes a turn of the law, drawn likewise. */
const turnOfLawOf = (plan: OrdinaryPlan): Partial<OrdinaryPlan> => {
  const random = new Random(104_729 * Number(plan.key.split('-').at(-1)));
  return random.chance(1 / 3) ? (inTurnOfLaw(random.pick(turnsOfLaw), plan, random) ?? {}) : {};
};

/** The last entry was wrong, and is corrected on the next working day (procedure §4.9). */
export const correctedLast = (
  { cast }: Pick<OrdinaryPlan, 'cast'>,
  diary: Diary,
  wrong: { readonly field: string; readonly wrong: string; readonly right: string; readonly why: string },
): void => {
  // Every step so far was recorded as one event: the number of the last is the number of steps.
  const event = diary.steps.length;
  diary.wait(1).does(cast.officers[0], 'correct-entry', { event, ...wrong });
};
