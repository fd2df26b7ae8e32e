import type { judgmentOutcomes, reconsiderationOutcomes } from '../events/challenges.js';
import type { partyKinds } from '../events/clue.js';
import type { GroundOfChoice, LawApplied, Outcome } from '../events/investigation.js';
import type { JurisdictionGround } from '../events/jurisdiction.js';
import type { MeasureOutcome } from '../events/measure-outcomes.js';
import type { MeasureKind } from '../events/measures.js';
import type { OtherMeasure } from '../events/other-measures.js';
import type { packageParts, returnGrounds } from '../events/police.js';
import type { SpotCheckOutcome, taskOutcomes } from '../events/random-inspection.js';
import type { listedActs } from '../events/registry.js';
import type { Restriction } from '../events/restrictions.js';
import type { ReviewCategory, ReviewPoints } from '../events/review.js';
import type { triedMethods } from '../events/service.js';
import type { dutyKinds } from '../state/challenges.js';
import { stageWords } from './stages.js';
import type { Term, Terms } from './term.js';

/** Chinese names of what a field or a state may be, where a sentence says one. In English its code is said. */

/** What a term is called in Chinese. */
const inChinese = <Name extends string>(terms: Terms<Name>): Readonly<Record<Name, string>> =>
  Object.fromEntries(Object.entries<Term>(terms).map(([name, each]) => [name, each['zh-CN']])) as Record<Name, string>;

export const stages = inChinese(stageWords);

export const outcomes: Readonly<Record<Outcome, string>> = {
  penalty: '给予行政处罚',
  'no-penalty': '不予行政处罚',
  'not-established': '违法事实不能成立',
};

/** APL Art.37. */
export const lawsApplied: Readonly<Record<LawApplied, string>> = {
  'of-the-act': '违法行为发生时的规定',
  'of-the-decision': '作出决定时的规定',
};

export const groundsOfChoice: Readonly<Record<GroundOfChoice, string>> = {
  'milder-kinds': '该规定罚款以外的处罚较轻',
  'milder-conditions': '该规定的处罚条件较严',
  'act-went-on': '违法行为持续至该规定施行之后',
  'still-unlawful': '其他现行规定仍认定该行为违法',
};

export const restrictions: Readonly<Record<Restriction, string>> = {
  public_criticism: '通报批评',
  restrict_business: '限制开展生产经营活动',
  downgrade_qualification: '降低资质等级',
  suspend_business: '责令停产停业',
  order_close: '责令关闭',
  ban_person: '限制从业',
  suspend_practice: '责令停止执业',
  revoke_licence: '吊销许可证件',
  revoke_business_licence: '吊销营业执照',
};

/** What is ordered and is no penalty. */
export const otherMeasures: Readonly<Record<OtherMeasure, string>> = {
  ban_unlicensed_business: '取缔',
  withdraw_licence: '撤销许可',
  cancel_filing: '取消备案',
  abolish_standard: '废止标准',
  declare_void: '宣布证书无效',
  public_notice: '公示、公告',
  order_recall: '责令召回',
};

export const findings: Readonly<
  Record<(typeof reconsiderationOutcomes)[number] | (typeof judgmentOutcomes)[number], string>
> = {
  maintained: '维持',
  changed: '变更',
  revoked: '撤销',
  'revoked-partly': '部分撤销',
  'confirmed-unlawful': '确认违法',
  void: '确认无效',
  'order-to-perform': '责令履行',
  dismissed: '驳回',
  mediated: '调解结案',
  withdrawn: '撤回',
  varied: '变更',
  'remedial-measures': '责令采取补救措施',
};

export const measureKinds: Readonly<Record<MeasureKind, string>> = {
  'evidence-hold': '先行登记保存',
  seizure: '查封、扣押',
};

export const measureOutcomes: Readonly<Record<MeasureOutcome, string>> = {
  'copy-kept': '留存复制件',
  'sent-to-test': '送交检验检测鉴定',
  'sealed-or-seized': '转为查封、扣押',
  confiscated: '没收',
  released: '解除登记保存',
  'no-violation': '当事人没有违法行为',
  unrelated: '与违法行为无关',
  'no-longer-needed': '不再需要采取措施',
  'period-expired': '期限届满',
  'handed-to-police': '移交公安机关',
};

export const duties: Readonly<Record<(typeof dutyKinds)[number], string>> = {
  'withdraw-publication': '撤回公示信息',
  'remove-listing': '移出严重违法失信名单',
  'return-goods': '退还财物',
  'return-money': '退还款项',
  'pay-damages': '支付赔偿',
  'recover-money': '追回多退款项',
  'perform-order': '履行复议决定或者判决',
  'correction-report': '报送整改报告',
  redo: '重新作出决定',
  'withdraw-application': '撤回强制执行申请',
};

export const partyTypes: Readonly<Record<(typeof partyKinds)[number], string>> = {
  natural_person: '自然人',
  individual_business: '个体工商户',
  company: '企业',
  public_institution: '事业单位',
  organisation: '其他组织',
};

export const jurisdictions: Readonly<Record<JurisdictionGround, string>> = {
  designated: '指定管辖',
  'assigned-by-superior': '上级交办',
  agreed: '协商确定管辖',
  'operator-seat': '平台经营者住所地',
  'seller-place': '平台内经营者实际经营地',
  'advertiser-place': '广告主所在地',
};

export const powers: Readonly<Record<(typeof listedActs)[number], string>> = {
  penalty: '行政处罚',
  measure: '行政强制措施',
  inspection: '行政检查',
};

export const reviewCategories: Readonly<Record<ReviewCategory, string>> = {
  none: '无须法制审核',
  'public-interest': '涉及重大公共利益',
  'several-legal-relations': '案件疑难复杂、涉及多个法律关系',
  'required-by-law': '法律法规规定应当审核',
  heard: '经过听证程序',
};

export const reviewPoints: Readonly<Record<keyof ReviewPoints, string>> = {
  jurisdiction: '管辖权',
  party: '当事人的基本情况',
  factsAndEvidence: '事实和证据',
  nature: '定性',
  law: '适用依据',
  procedure: '程序',
  appropriateness: '处理的适当性',
};

export const policePackage: Readonly<Record<(typeof packageParts)[number], string>> = {
  'investigation-report': '涉嫌犯罪案件情况的调查报告',
  'goods-list': '涉案物品清单',
  'test-report': '检验报告或者鉴定意见',
  other: '其他材料',
};

export const takenBack: Readonly<Record<(typeof returnGrounds)[number], string>> = {
  'police-did-not-file': '公安机关不予立案',
  'police-withdrew': '公安机关撤销案件',
  'not-prosecuted': '检察机关不起诉',
  'exempted-from-punishment': '免予刑事处罚',
};

export const inspected: Readonly<Record<SpotCheckOutcome | (typeof taskOutcomes)[number], string>> = {
  agrees: '公示信息与实际一致',
  'false-or-concealed': '公示信息隐瞒真实情况、弄虚作假',
  'not-disclosed': '未按规定公示信息',
  'not-reachable': '通过登记的住所无法联系',
  refused: '不配合检查',
  'no-problem': '未发现问题',
  problem: '发现问题',
  'not-found': '查无下落',
};

export const serviceWays: Readonly<Record<(typeof triedMethods)[number], string>> = {
  direct: '直接送达',
  electronic: '电子送达',
  post: '邮寄送达',
  entrusted: '委托送达',
};

export const tracks: Readonly<Record<'complaint' | 'report' | 'complaint or report', string>> = {
  complaint: '投诉',
  report: '举报',
  'complaint or report': '投诉或者举报',
};

/** What a decision imposes beside money, and what is still to be performed of it. */
export const performable: Readonly<Record<string, string>> = {
  warning: '警告',
  'confiscated-gains': '没收违法所得',
  'confiscated-goods': '没收非法财物',
  restrictions: '限制性处罚',
};

/** The Chinese name of a code; a code that has none, such as one of an older record, is said as it is. */
export const named = (names: Readonly<Record<string, string>>, code: string): string =>
  Object.hasOwn(names, code) ? (names[code] ?? code) : code;
