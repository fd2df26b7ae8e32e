import { addDays, legalDateOf, type LegalDate } from '../deadlines/index.js';
import type { Law } from '../law.js';
import { general, heavy, lenient, mitigated, noPenalty, nothing, personInCharge } from './demonstration-handlings.js';
import { demonstrationOfLaw, type Difference } from './demonstration-of-law.js';
import { dayBefore, ordinaryCase } from './ordinary-case.js';
import { overcharged } from './rare-turns.js';
import type { Cast, Origin, Script, Step } from './script.js';
import { summaryCase } from './summary-case.js';
import { supervised, type SupervisionTurn } from './supervision.js';

const fiction = '演示案例，纯属虚构';

/**
 * Thirty-one made-up cases, each for one thing to see, dated back from `today` so that their clocks run now.
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
    ordinary(
      {
        key: 'demo-26',
        title: '责令退款，退款后决定处罚',
        daysAgo: 95,
        ...overcharged(80_000),
        rarely: 'refund-ordered',
      },
      one,
    ),
    ordinary(
      {
        key: 'demo-27',
        title: '结案后对账发现少收，撤销结案，补缴后再次结案',
        daysAgo: 110,
        handling: mitigated,
        waives: true,
        rarely: 'reopened',
      },
      other,
    ),
    ...demonstrationOfLaw.map((different, place) => ordinary(different, place % 2 === 0 ? one : other)),
  ];
  const happened = ({ at }: Step): boolean => at <= now;
  const soFar = ({ before, after }: Origin): Origin => ({
    before: before.filter(happened),
    after: after.filter(happened),
  });
  const besides = turns.flatMap(([key, turn]) => {
    const script = scripts.find((each) => each.key === key);
    const first = script?.steps[0];
    if (script === undefined || first === undefined) return [];
    return [supervised(script, turn, { cast: one, receivedOn: legalDateOf(first.at), fiction }, law)];
  });
  const withMatters = (script: Script): Script => besides.find(({ key }) => key === script.key) ?? script;
  return scripts.map(withMatters).map(({ complaint, inspection, matters, ...script }) => ({
    ...script,
    steps: script.steps.filter(happened),
    ...(complaint === undefined ? {} : { complaint: soFar(complaint) }),
    ...(inspection === undefined ? {} : { inspection: soFar(inspection) }),
    ...(matters === undefined ? {} : { matters: matters.map((steps) => steps.filter(happened)) }),
  }));
};

/** Cases of the first station beside which supervision ran its course, each for one thing to see. */
const turns: readonly (readonly [key: string, turn: SupervisionTurn])[] = [
  ['demo-1', 'from-above'],
  ['demo-5', 'dismissed-again'],
  ['demo-13', 'opinion'],
  ['demo-16', 'inside'],
];
