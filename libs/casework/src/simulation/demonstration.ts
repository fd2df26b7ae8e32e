import { addDays, type LegalDate } from '../deadlines/index.js';
import type { Handling, Penalty } from '../events/investigation.js';
import type { Law } from '../law.js';
import { dayBefore, ordinaryCase } from './ordinary-case.js';
import type { Alongside, OrdinaryPlan } from './ordinary-plan.js';
import type { Cast, Origin, Script, Step } from './script.js';
import { summaryCase } from './summary-case.js';

const fiction = '演示案例，纯属虚构';
const nothing: Penalty = { warning: false, fine: 0, confiscatedGains: 0, confiscatedGoodsValue: 0, restrictions: [] };

/** Expired food worth 86 yuan: fsl-124-1-5 gives 50,000 to 100,000 yuan; 3,000 yuan needs a ground of mitigation. */
const mitigated: Handling = {
  outcome: 'penalty',
  basisId: 'fsl-124-1-5',
  facts: { goodsValue: 8_600, illegalGains: 0 },
  penalty: { ...nothing, fine: 300_000, confiscatedGoodsValue: 8_600 },
  tier: 'mitigated',
  mitigationGround: '主动消除违法行为危害后果（行政处罚法第三十二条第一项）。',
  circumstances: [{ code: 'S1', evidence: '当日下架并召回全部商品的照片和台账。' }],
  discretionReasons: '货值小，主动召回，没有危害后果，减轻处罚。',
};

/** Sold without a licence, goods of 15,000 yuan: fsl-122-1 gives 10 to 20 times, 150,000 to 300,000 yuan. */
const lenient: Handling = {
  outcome: 'penalty',
  basisId: 'fsl-122-1',
  facts: { goodsValue: 1_500_000, illegalGains: 120_000 },
  penalty: { ...nothing, fine: 15_000_000, confiscatedGains: 120_000 },
  tier: 'lenient',
  circumstances: [{ code: 'M1', evidence: '积极配合调查并主动提供全部账册。' }],
  discretionReasons: '积极配合，及时停止经营，从轻处罚。',
};

/** The same food again after a first penalty: 90,000 of at most 100,000 yuan, and on the list of serious dishonesty. */
const heavy: Handling = {
  outcome: 'penalty',
  basisId: 'fsl-124-1-5',
  facts: { goodsValue: 8_600, illegalGains: 0 },
  penalty: { ...nothing, fine: 9_000_000, confiscatedGoodsValue: 8_600 },
  tier: 'heavy',
  circumstances: [{ code: 'H1', evidence: '一年内因同类违法行为受过处罚。' }],
  discretionReasons: '屡次违法，从重处罚。',
  dishonestyListing: { ground: 'food', basis: '第五条第三项', reasons: '主观恶意明显，屡次违法。' },
};

/** 70,000 of 50,000 to 100,000 yuan. */
const general: Handling = {
  outcome: 'penalty',
  basisId: 'fsl-124-1-5',
  facts: { goodsValue: 8_600, illegalGains: 0 },
  penalty: { ...nothing, fine: 7_000_000 },
  tier: 'general',
  circumstances: [{ code: 'M1', evidence: '积极配合调查。' }],
  discretionReasons: '按一般幅度裁量。',
};

/** fslr-75: once to ten times the 36,000 yuan that the person got from the enterprise in the year before. */
const personInCharge: Alongside = {
  party: { kind: 'natural_person', name: '某丁（虚构）', responsibleAs: 'person-in-charge' },
  handling: {
    ...general,
    basisId: 'fslr-75',
    facts: { personIncomeLastYear: 3_600_000, intentional: true },
    penalty: { ...nothing, fine: 4_500_000 },
    tier: 'lenient',
    discretionReasons: '对单位违法负有直接责任，从轻处罚。',
  },
};

const noPenalty: Handling = {
  outcome: 'no-penalty',
  basisId: 'fsl-124-1-5',
  facts: { goodsValue: 1_200, illegalGains: 0 },
  penalty: nothing,
  circumstances: [{ code: 'F1', evidence: '两年内无同类违法记录；当场改正。' }],
  discretionReasons: '初次违法、危害后果轻微并及时改正（行政处罚法第三十三条）。',
};

type Difference = Partial<OrdinaryPlan> & Pick<OrdinaryPlan, 'key' | 'title' | 'handling'> & { daysAgo: number };

/**
 * Twenty-four made-up cases, each for one thing to see, dated back from `today` so that their clocks run now.
 * Steps that would lie after `now` (UTC instant) are left out: those cases are open.
 */
export const demonstration = (
  today: LegalDate,
  now: string,
  [one, other]: readonly [Cast, Cast],
  law: Law,
): Script[] => {
  const ordinary = ({ daysAgo, ...different }: Difference, cast: Cast): Script => {
    const receivedOn = addDays(today, -daysAgo);
    const party = {
      kind: 'individual_business' as const,
      name: '示范县某副食店（虚构）',
      domicile: '示范县某街1号（虚构）',
      representative: '某甲（虚构）',
      identity: '110101********0000',
      phone: '000-0000010',
    };
    const usual = { daysToVerify: 0, daysToInvestigate: 8, category: 'none' as const, daysToPay: 4 };
    const what = {
      matter: '经营超过保质期的食品',
      place: '示范县某街1号（虚构）',
      receivedOn,
      violationEndedOn: dayBefore(receivedOn),
    };
    return ordinaryCase({ fiction, cast, party, ...what, ...usual, ...different }, law);
  };
  const neverVerified = ordinary(
    { key: 'demo-8', title: '线索超期未核查：风险点显示', daysAgo: 40, handling: mitigated },
    other,
  );
  const scripts: Script[] = [
    ordinary(
      { key: 'demo-1', title: '减轻处罚，全程办结归档', daysAgo: 120, handling: mitigated, withFiles: true },
      one,
    ),
    ordinary(
      {
        key: 'demo-2',
        title: '明确放弃陈述申辩和听证',
        daysAgo: 100,
        handling: mitigated,
        waives: true,
        returnedOnce: true,
      },
      other,
    ),
    ordinary(
      {
        key: 'demo-3',
        title: '采纳陈述申辩后降低罚款，尚未缴款',
        daysAgo: 45,
        handling: mitigated,
        statement: { adopted: true, fine: 200_000 },
        daysToPay: null,
      },
      one,
    ),
    ordinary(
      {
        key: 'demo-4',
        title: '法制审核、集体讨论，听证告知',
        daysAgo: 90,
        handling: lenient,
        category: 'several-legal-relations',
        impatient: true,
        matter: '未取得许可从事食品经营',
      },
      other,
    ),
    ordinary({ key: 'demo-5', title: '首违不罚', daysAgo: 70, handling: noPenalty }, one),
    ordinary({ key: 'demo-6', title: '不予立案', daysAgo: 30, handling: noPenalty, notFiled: true }, other),
    summaryCase(
      {
        key: 'demo-7',
        title: '简易程序，当场收缴',
        fiction,
        cast: one,
        party: { kind: 'individual_business', name: '示范县某水果摊（虚构）' },
        matter: '未在广告中标明许可内容',
        place: '示范县某市场（虚构）',
        basisId: 'ad-59-1-1',
        receivedOn: addDays(today, -10),
        penalty: { ...nothing, fine: 5_000 },
        cash: true,
      },
      law,
    ),
    { ...neverVerified, steps: neverVerified.steps.slice(0, 2) },
    ordinary(
      { key: 'demo-9', title: '线索移送其他部门', daysAgo: 25, handling: mitigated, otherBody: 'clue-transfer' },
      one,
    ),
    ordinary(
      { key: 'demo-10', title: '立案后移送其他部门并结案', daysAgo: 60, handling: mitigated, otherBody: 'transfer' },
      other,
    ),
    ordinary(
      {
        key: 'demo-11',
        title: '移送公安机关后不予立案，移回处罚',
        daysAgo: 110,
        handling: mitigated,
        otherBody: 'given-back-by-police',
      },
      one,
    ),
    ordinary(
      {
        key: 'demo-12',
        title: '涉嫌犯罪，公安机关已立案',
        daysAgo: 50,
        handling: mitigated,
        otherBody: 'kept-by-police',
      },
      other,
    ),
    ordinary(
      { key: 'demo-13', title: '复议撤销，退款，重新处理', daysAgo: 240, handling: mitigated, challenge: 'revoked' },
      one,
    ),
    ordinary(
      {
        key: 'demo-14',
        title: '复议、诉讼维持，法院强制执行',
        daysAgo: 280,
        handling: mitigated,
        challenge: 'maintained',
        daysToPay: null,
      },
      other,
    ),
    ordinary({ key: 'demo-15', title: '易腐物品先行处置', daysAgo: 80, handling: mitigated, disposedEarly: true }, one),
    ordinary(
      { key: 'demo-16', title: '两所联动，移交后办结', daysAgo: 95, handling: mitigated, handedOverTo: other },
      one,
    ),
    ordinary(
      {
        key: 'demo-17',
        title: '12315投诉并举报，调解后立案处罚',
        daysAgo: 65,
        handling: mitigated,
        reported: 'complaint-and-report',
      },
      other,
    ),
    ordinary(
      {
        key: 'demo-18',
        title: '公示信息抽查发现虚假公示，转为案源后办结',
        daysAgo: 75,
        handling: mitigated,
        inspected: 'information-spot-check',
      },
      one,
    ),
    ordinary(
      {
        key: 'demo-19',
        title: '投诉管辖争议；以投诉相要挟移送公安，举报另行立案',
        daysAgo: 55,
        handling: mitigated,
        reported: 'extortion',
      },
      other,
    ),
    ordinary(
      { key: 'demo-20', title: '公示满一年，信用修复后停止公示', daysAgo: 430, handling: mitigated, repair: 'granted' },
      one,
    ),
    ordinary({ key: 'demo-21', title: '从重处罚，列入严重违法失信名单', daysAgo: 130, handling: heavy }, other),
    ordinary(
      {
        key: 'demo-22',
        title: '处罚到人：企业与主要负责人分别处罚',
        daysAgo: 100,
        party: { kind: 'company', name: '示范县某商贸有限公司（虚构）' },
        handling: general,
        alongside: personInCharge,
      },
      one,
    ),
    ordinary(
      {
        key: 'demo-23',
        title: '利害关系人起诉，法院加重罚款，补缴后归档',
        daysAgo: 150,
        handling: general,
        rarely: 'raised-fine',
      },
      other,
    ),
    ordinary(
      {
        key: 'demo-24',
        title: '缴款金额录入有误，更正后结案',
        daysAgo: 90,
        handling: mitigated,
        waives: true,
        rarely: 'corrected-payment',
      },
      one,
    ),
    ordinary(
      {
        key: 'demo-25',
        title: '复议审理中，案件向复议机构开通查阅',
        daysAgo: 85,
        handling: mitigated,
        challenge: 'pending',
      },
      other,
    ),
  ];
  const happened = ({ at }: Step): boolean => at <= now;
  const soFar = ({ before, after }: Origin): Origin => ({
    before: before.filter(happened),
    after: after.filter(happened),
  });
  return scripts.map(({ complaint, inspection, ...script }) => ({
    ...script,
    steps: script.steps.filter(happened),
    ...(complaint === undefined ? {} : { complaint: soFar(complaint) }),
    ...(inspection === undefined ? {} : { inspection: soFar(inspection) }),
  }));
};
