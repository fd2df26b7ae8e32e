import { addDays, daysBetween, type LegalDate } from '../deadlines/index.js';
import type { Party } from '../events/clue.js';
import type { Handling, OffenceFacts, Penalty, Tier } from '../events/investigation.js';
import type { Law } from '../law.js';
import { dayBefore, ordinaryCase } from './ordinary-case.js';
import { asides, type Alongside, type OrdinaryPlan } from './ordinary-plan.js';
import { Random } from './random.js';
import { rareTurnOf } from './rare-turns.js';
import type { Cast, Script, Step } from './script.js';
import { summaryCase } from './summary-case.js';
import { supervised, supervisionTurnOf } from './supervision.js';
import { notPaidOnTheSpot } from './unpaid-on-the-spot.js';

/**
 * First day on which made-up clues are received, and the last day that is played: the same seed gives the same cases
 * for ever.
 */
const firstDay: LegalDate = '2024-01-02';
const lastDay: LegalDate = '2026-11-20';
const firstInspected: LegalDate = addDays(firstDay, 31);

const fiction = '模拟数据，非真实案件';

/**
 * Penalties of food cases by tier for goods below 10,000 yuan (fsl-124-1-5: 50,000 to 100,000 yuan); amounts in fen.
 */
const fineOf = (tier: Tier, random: Random): number => {
  switch (tier) {
    case 'mitigated':
      return random.whole(10, 50) * 10_000;
    case 'lenient':
      return random.pick([5_000_000, 5_500_000, 6_000_000, 6_500_000]);
    case 'general':
      return random.pick([7_000_000, 7_500_000, 8_000_000]);
    case 'heavy':
      return random.pick([8_500_000, 9_000_000, 10_000_000]);
  }
};

const nothing: Penalty = { warning: false, fine: 0, confiscatedGains: 0, confiscatedGoodsValue: 0, restrictions: [] };

const parties: readonly [Party, ...Party[]] = [
  { kind: 'individual_business', name: '示范县城关某食品商行（虚构）' },
  { kind: 'individual_business', name: '示范县河口某便利店（虚构）' },
  { kind: 'company', name: '示范县某超市有限公司（虚构）' },
  { kind: 'individual_business', name: '示范县某餐饮店（虚构）' },
  { kind: 'natural_person', name: '某甲（虚构）' },
];

/** Outcomes of a county in public-data §4: 减轻 39 %, 从轻 37 %, 免予 4.6 %; the rest is general with a few heavy ones. */
const tierOf = (random: Random): Tier | 'none' =>
  random.weighted<Tier | 'none'>([
    [39, 'mitigated'],
    [37, 'lenient'],
    [16.4, 'general'],
    [3, 'heavy'],
    [4.6, 'none'],
  ]);

/** Retail food cases: goods of 5 to 704 yuan. */
const handlingOf = (random: Random): Handling => {
  const tier = tierOf(random);
  const goodsValue = random.whole(500, 70_400);
  const illegalGains = random.chance(0.4) ? random.whole(100, goodsValue) : 0;
  const facts: OffenceFacts = { goodsValue, illegalGains };
  const shared = {
    basisId: 'fsl-124-1-5',
    facts,
    // The heavy tier needs a heavy circumstance.
    circumstances: [
      tier === 'heavy'
        ? { code: 'H7', evidence: '隐匿进货台账。' }
        : { code: 'M1', evidence: '积极配合调查并主动提供证据材料。' },
    ],
  };
  if (tier === 'none') {
    return {
      ...shared,
      circumstances: [{ code: 'N1', evidence: '当场下架改正，没有售出，没有造成危害后果。' }],
      outcome: 'no-penalty',
      penalty: nothing,
      discretionReasons: '违法行为轻微并及时改正，没有造成危害后果。',
    };
  }
  const penalty = {
    ...nothing,
    fine: fineOf(tier, random),
    confiscatedGains: illegalGains,
    confiscatedGoodsValue: goodsValue,
  };
  const mitigation =
    tier === 'mitigated' ? { mitigationGround: '主动减轻违法行为危害后果（行政处罚法第三十二条）。' } : {};
  // Public data give no rate of listings: about one heavy fine in three.
  const listing =
    tier === 'heavy' && random.chance(0.3)
      ? {
          dishonestyListing: {
            ground: 'food' as const,
            basis: '第五条第三项',
            reasons: '主观恶意明显，屡次违法，社会影响较大。',
          },
        }
      : {};
  return {
    ...shared,
    outcome: 'penalty',
    penalty,
    tier,
    ...mitigation,
    ...listing,
    discretionReasons: '综合事实、性质、情节、危害程度裁量。',
  };
};

/** Days from clue to filing as seen in real-cases.json: mostly the same day, sometimes weeks. */
const daysToVerify = (random: Random): number => random.pick([0, 0, 0, 0, 0, 0, 0, 1, 2, 5, 10]);

/**
 * Public data give no rate of transfers and referrals: about one clue and one case in fifty, one in a hundred to the
 * police and back.
 */
const otherBodyOf = (random: Random): NonNullable<OrdinaryPlan['otherBody']> | 'none' =>
  random.weighted<NonNullable<OrdinaryPlan['otherBody']> | 'none'>([
    [94, 'none'],
    [2, 'clue-transfer'],
    [2, 'transfer'],
    [1, 'kept-by-police'],
    [1, 'given-back-by-police'],
  ]);

/**
 * How the decision reaches the party and the public; public data give no rates. Drawn by the number of the case alone,
 * so that a seed gives the cases that it gave before.
 */
const onItsWay = (key: string, party: Party): Pick<OrdinaryPlan, 'party' | 'served'> => {
  const random = new Random(Number(key.split('-').at(-1)));
  const elsewhere = party.kind === 'company' && random.chance(0.1);
  return {
    party: elsewhere ? { ...party, registeredIn: '江苏省' } : party,
    ...(random.chance(0.05) ? { served: random.pick(['post-after-attempt', 'electronic'] as const) } : {}),
  };
};

const ordinary = (key: string, receivedOn: LegalDate, cast: Cast, random: Random): OrdinaryPlan => {
  const handling = handlingOf(random);
  const plan: OrdinaryPlan = {
    key,
    title: `模拟普通程序案件 ${key}`,
    fiction,
    cast,
    party: random.pick(parties),
    matter: '经营超过保质期的食品',
    place: '示范县某街（虚构）',
    receivedOn,
    violationEndedOn: dayBefore(receivedOn),
    handling,
    daysToVerify: daysToVerify(random),
    daysToInvestigate: random.whole(3, 45),
    category: random.chance(0.05) ? 'several-legal-relations' : 'none',
    returnedOnce: random.chance(0.12),
    waives: random.chance(0.15),
    extends: random.chance(0.04),
    impatient: random.chance(0.03),
    unrecorded: random.chance(0.06),
    notFiled: random.chance(0.06),
    daysToPay: random.chance(0.92) ? random.whole(0, 9) : null,
  };
  const otherBody = otherBodyOf(random);
  if (otherBody !== 'none') plan.otherBody = otherBody;
  if (random.chance(0.03)) plan.enteredLate = 4;
  if (random.chance(0.1) && handling.outcome === 'penalty') {
    plan.statement = { adopted: false, fine: handling.penalty.fine };
    plan.waives = false;
  }
  // Public data give no rate of review and suit; both are rare. Only a mitigated fine leaves room for half of it.
  if (random.chance(0.04) && handling.tier === 'mitigated' && plan.notFiled !== true) {
    plan.challenge = random.pick(['revoked', 'maintained']);
    delete plan.statement;
    plan.daysToPay = plan.challenge === 'maintained' ? null : 3;
    // One in two of what is looked at while it is unpaid is changed, by its fine and not by one more draw.
    if (plan.challenge === 'maintained' && Math.floor(handling.penalty.fine / 10_000) % 2 === 0)
      plan.challenge = 'changed';
  }
  // Public data give no share of 12315 among the sources, and no rate of early disposals; reports are many, disposals
  // few.
  if (random.chance(0.4))
    plan.reported = random.weighted([
      [24, 'complaint-and-report'],
      [1, 'extortion'],
      [75, 'report'],
    ]);
  if (random.chance(0.02)) plan.disposedEarly = true;
  // Few of those who could ask for a hearing do; public data give no rate.
  if (random.chance(0.05)) {
    plan.hearing = true;
    plan.waives = false;
  }
  // Public data give no rates of these either: something beside the main line in one case of seven, one fine of thirty
  // not paid in time.
  if (random.chance(0.15)) plan.aside = random.pick(asides);
  if (random.chance(0.03) && handling.outcome === 'penalty' && plan.challenge === undefined) {
    plan.unpaid = random.pick(['deferred', 'enforced']);
    plan.daysToPay = null;
  }
  // Nor of inspections that find something; about three cases in a hundred come from one. One is planned weeks ahead,
  // by people whose certificates hold from the first year on.
  if (plan.reported === undefined && random.chance(0.06) && receivedOn >= firstInspected)
    plan.inspected = random.pick(['routine', 'information-spot-check']);
  // Public data give no rate of credit repair: one paid decision in seven asks for it, one in six of those is refused.
  if (random.chance(0.15) && handling.outcome === 'penalty' && plan.challenge === undefined && plan.daysToPay !== null)
    plan.repair = random.chance(5 / 6) ? 'granted' : 'refused';
  if (isPlainlyPaid(plan) && plan.party.kind === 'company' && plan.daysToInvestigate % 3 === 0) {
    plan.alongside = responsiblePerson;
    plan.handling = { ...handling, penalty: { ...nothing, fine: handling.penalty.fine } };
  }
  const onWay = { ...plan, ...onItsWay(key, plan.party) };
  return { ...onWay, ...rareTurnOf(onWay) };
};

/** Nothing in the case but the penalty and its payment, so that a second party can be told beside it. */
const isPlainlyPaid = ({ handling, ...plan }: OrdinaryPlan): boolean =>
  handling.outcome === 'penalty' &&
  (handling.tier === 'lenient' || handling.tier === 'general') &&
  plan.category === 'none' &&
  plan.daysToPay !== null &&
  plan.notFiled !== true &&
  [plan.otherBody, plan.challenge, plan.repair, plan.statement].every((each) => each === undefined);

/** 食品安全法实施条例75: once to ten times what the person got from the enterprise in the year before; 36,000 yuan. */
const responsiblePerson: Alongside = {
  party: { kind: 'natural_person', name: '某丁（虚构）', responsibleAs: 'person-in-charge' },
  handling: {
    outcome: 'penalty',
    basisId: 'fslr-75',
    facts: { personIncomeLastYear: 3_600_000, intentional: true },
    penalty: { ...nothing, fine: 4_500_000 },
    tier: 'lenient',
    circumstances: [{ code: 'M1', evidence: '积极配合调查并主动提供证据材料。' }],
    discretionReasons: '对单位违法负有直接责任，配合调查。',
  },
};

const one = (key: string, receivedOn: LegalDate, cast: Cast, law: Law, random: Random): Script => {
  if (!random.chance(0.12)) return ordinaryCase(ordinary(key, receivedOn, cast, random), law);
  const fine = random.chance(0.6) ? random.whole(1, 10) * 1_000 : 0;
  const penalty = { ...nothing, warning: fine === 0, fine };
  const party: Party = { kind: 'individual_business', name: '示范县某水果摊（虚构）' };
  const shared = {
    key,
    title: `模拟简易程序案件 ${key}`,
    fiction,
    cast,
    party,
    place: '示范县某市场（虚构）',
  };
  // 广告法59 commands a fine; a warning alone rests on a law that begins with one.
  const act = penalty.warning
    ? { basisId: 'fsl-126-1-3', matter: '未查验供货者的许可证' }
    : { basisId: 'ad-59-1-1', matter: '未在广告中标明许可内容' };
  const cash = random.chance(0.3);
  const unpaid = cash ? {} : notPaidOnTheSpot(key);
  return summaryCase({ ...shared, ...act, receivedOn, penalty, cash, ...unpaid }, law);
};

/** With the matter of supervision that the case's number draws, where it draws one. */
const withMatters = (script: Script, beside: Parameters<typeof supervised>[2], law: Law): Script => {
  const turn = supervisionTurnOf(script.key, beside.cast);
  return turn === null ? script : supervised(script, turn, beside, law);
};

/**
 * Made-up cases with the rates of public-data §4, oldest first. Steps after the last day are left out: those cases are
 * still open.
 * @param casts whose stations the cases belong to. The same seed and casts give the same scripts.
 */
export const simulate = (cases: number, seed: number, casts: readonly [Cast, ...Cast[]], law: Law): Script[] => {
  const random = new Random(seed);
  const span = daysBetween(firstDay, lastDay);
  const days = Array.from({ length: cases }, () => random.whole(0, span)).sort((a, b) => a - b);
  return days.map((day, index) => {
    const key = `sim-${seed}-${index + 1}`;
    const receivedOn = addDays(firstDay, day);
    const cast = random.pick(casts);
    const script = withMatters(one(key, receivedOn, cast, law, random), { cast, receivedOn, fiction }, law);
    const played = ({ at }: Step): boolean => at.slice(0, 10) <= lastDay;
    const { complaint, inspection, matters } = script;
    return {
      ...script,
      steps: script.steps.filter((step, place) => place === 0 || played(step)),
      ...(complaint === undefined ? {} : { complaint: { ...complaint, after: complaint.after.filter(played) } }),
      ...(inspection === undefined ? {} : { inspection: { ...inspection, after: inspection.after.filter(played) } }),
      ...(matters === undefined ? {} : { matters: matters.map((steps) => steps.filter(played)) }),
    };
  });
};
