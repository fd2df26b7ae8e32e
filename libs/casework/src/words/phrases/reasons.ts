import type { Party } from '../../events/clue.js';
import type { OtherMeasure } from '../../events/other-measures.js';
import type { Restriction } from '../../events/restrictions.js';
import type { Stage } from '../../state/case-state.js';
import { day } from '../day.js';
import { listed } from '../listed.js';
import { money, yuan } from '../money.js';
import { named, otherMeasures, partyTypes, restrictions, stages } from '../said-choices.js';

type PartyKind = Party['kind'];

/** Reasons inside a sentence, as clauses. */
export const reasons = {
  'instrument-sent': { en: 'an instrument was sent', zh: '监督文书已经发出' },
  'draft-waits': { en: 'a draft waits for a head', zh: '已有拟制的监督文书等待批准' },
  'outside-matter': { en: 'the matter is one of a body outside', zh: '该事项由外部监督机关办理' },
  'notice-sent': { en: 'the notice was sent', zh: '执法监督通知书已经发出' },
  'decision-sent': { en: 'the decision was sent', zh: '执法监督决定书已经发出' },
  'opinion-sent': { en: 'the opinion was sent', zh: '执法监督意见书已经发出' },
  'received-already': { en: 'its receipt is recorded', zh: '收到日期已经记录' },
  'answered-already': { en: 'it was answered', zh: '已经回复' },
  'no-files-asked': { en: 'no files are asked for', zh: '没有待报送的案卷' },
  'objected-already': { en: 'an objection was raised', zh: '已经提出异议' },
  'rechecked-already': { en: 'the objection was answered', zh: '已经作出复查答复' },
  'corrected-already': { en: 'the correction is recorded', zh: '纠正情况已经记录' },
  'reported-already': { en: 'it was reported', zh: '已经报告' },
  'matter-over': { en: 'the matter is over', zh: '该监督事项已经办结或者排除' },
  'complaint-accepted': { en: 'the complaint was accepted', zh: '投诉已经受理' },
  'mediation-ended': { en: 'the mediation ended', zh: '调解已经终止' },
  'clue-noted': { en: 'a clue was noted', zh: '案源线索已经记录' },
  'common-superior-asked': { en: 'the common superior was asked', zh: '已经报请共同的上级指定' },
  'it-is-this-case': { en: 'it is this case', zh: '所填案件就是本案' },
  'no-cash-ground': { en: 'no ground of PR Art.72 is stated', zh: '未填写可以当场收缴的法定情形' },
  'cash-taken-once': {
    en: 'cash was taken once; the rest is paid at the bank',
    zh: '已经当场收缴一次，余款应当到银行缴纳',
  },
  'only-spot-fine': {
    en: 'only a fine decided on the spot may be collected on the spot',
    zh: '只有当场作出的罚款决定才可以当场收缴',
  },
  'nothing-collected': {
    en: 'the decision fell or its execution is over, and nothing is collected any more',
    zh: '处罚决定已经被撤销或者执行已经结束，不得再当场收缴',
  },
  'no-such-case': { en: 'there is no such case', zh: '没有该案件' },
  'clue-names-none': { en: 'its clue names no inspection', zh: '其案源未填写来源抽查' },
  'party-challenged': {
    en: 'the party applied for reconsideration or sued',
    zh: '当事人已经申请行政复议或者提起行政诉讼',
  },
  'not-accepted': { en: 'the complaint is not accepted', zh: '投诉尚未受理' },
  'no-test': { en: 'no test is under way', zh: '没有正在进行的检验、检测、鉴定' },
  'not-ended': { en: 'it has not ended', zh: '调解尚未终止' },
  'undisclosed-item-agrees': {
    en: 'an item of which nothing was disclosed cannot agree',
    zh: '未公示的事项不能认定为一致',
  },
  'item-disagrees': { en: 'an item does not agree', zh: '有事项与实际不一致' },
  'nothing-to-propose': { en: 'nothing is left to propose', zh: '没有需要提出处理建议的问题' },
  'every-item-agrees': { en: 'every item agrees', zh: '所有事项均与实际一致' },
  'every-item-disclosed': { en: 'every item was disclosed', zh: '所有事项均已公示' },
  'restriction-end-missing': {
    en: 'the penalty restricts the business, and neither the decision nor the application states the last day of that',
    zh: '处罚内容包含限制开展生产经营活动，决定和申请均未写明限制期限的届满日期',
  },
  'not-performed': { en: 'the penalty is not performed in full', zh: '尚未全部履行处罚决定' },
  'surcharge-owed': { en: 'the surcharge of the late fine is not paid', zh: '尚未缴清加处罚款' },
  'not-put-right': {
    en: 'the violation is not put right, or its bad effects last',
    zh: '尚未纠正违法行为或者消除不良影响',
  },
  'punished-again': {
    en: 'the party was punished again for a violation of the same kind',
    zh: '当事人因同类违法行为再次受到行政处罚',
  },
  'joint-case': { en: 'a case handled together is the bureau’s', zh: '共同办理的案件应当以本机关名义办理' },
  'none-issued': { en: 'none was ever issued', zh: '从未取得执法证件' },
  'item-twice': { en: 'an item twice', zh: '同一物品重复填写' },
  'compulsory-measure': {
    en: 'a compulsory measure is for the body that a law names',
    zh: '行政强制措施应当由法律、法规规定的行政机关实施',
  },
  'not-paused-for-years': {
    en: 'the execution has not been paused for three years (ACL Art.39)',
    zh: '中止执行尚未满三年',
  },
  'court-not-refused': {
    en: 'the court has not refused, or the next higher court can still be applied to (ACL Art.56)',
    zh: '人民法院尚未裁定不予受理或者不予执行，或者仍可以向上一级人民法院申请复议',
  },
  'court-term-runs': {
    en: 'the time to apply to the court has not passed (ACL Art.53)',
    zh: '申请人民法院强制执行的期限尚未届满',
  },
} as const;

/** The same with what they are of. */
export const reasonsOf = {
  'not-investigated': {
    en: ({ stage }: { stage: Stage }) => `it is not under investigation but ${stage}`,
    zh: ({ stage }: { stage: Stage }) => `该案不在调查取证阶段，而在“${stages[stage]}”阶段`,
  },
  'filed-later': {
    en: ({ on }: { on: string }) => `it was filed on ${on}, later than this one; join that one into this`,
    zh: ({ on }: { on: string }) => `该案于${day(on)}立案，晚于本案，应当将该案并入本案`,
  },
  'fine-exceeds': {
    en: ({ limit }: { limit: number }) => `the fine exceeds ${money(limit, 'en')}`,
    zh: ({ limit }: { limit: number }) => `罚款超过 ${yuan(limit)}`,
  },
  'clue-names': {
    en: ({ inspection }: { inspection: string }) => `its clue names ${inspection}`,
    zh: ({ inspection }: { inspection: string }) => `其案源填写的来源抽查为 ${inspection}`,
  },
  'demand-runs': {
    en: ({ until }: { until: string }) => `the ten working days of the demand end on ${until}`,
    zh: ({ until }: { until: string }) => `催告后十个工作日的履行期限至${day(until)}届满`,
  },
  'suit-open': {
    en: ({ until }: { until: string }) => `the party may sue until ${until}`,
    zh: ({ until }: { until: string }) => `当事人可以提起行政诉讼的期限至${day(until)}届满`,
  },
  'reconsideration-open': {
    en: ({ until }: { until: string }) =>
      `the party may ask for reconsideration until ${until}, and of a penalty on the spot must before a suit (ARL Art.23)`,
    zh: ({ until }: { until: string }) =>
      `当场处罚应当先申请行政复议，当事人申请行政复议的期限至${day(until)}届满（《行政复议法》第二十三条）`,
  },
  'instalments-run': {
    en: ({ until }: { until: string }) => `the party may pay in instalments until ${until}`,
    zh: ({ until }: { until: string }) => `当事人可以分期缴纳至${day(until)}`,
  },
  'demand-and-suit-run': {
    en: ({ until }: { until: string }) => `demand and suit run until ${until}`,
    zh: ({ until }: { until: string }) => `催告履行和提起诉讼的期限至${day(until)}届满`,
  },
  'stopped-by': {
    en: ({ by }: { by: string }) => `${by} stopped it`,
    zh: ({ by }: { by: string }) => `${by} 已决定停止执行`,
  },
  'paused-since': {
    en: ({ since }: { since: string }) => `it is paused since ${since}`,
    zh: ({ since }: { since: string }) => `自${day(since)}起中止执行`,
  },
  'handled-together': {
    en: ({ units }: { units: readonly string[] }) => `the case is handled together with ${units.join(', ')}`,
    zh: ({ units }: { units: readonly string[] }) => `本案与 ${listed(units)} 共同办理`,
  },
  'filed-in-name-of': {
    en: ({ unit }: { unit: string }) => `the case was filed in the name of ${unit}`,
    zh: ({ unit }: { unit: string }) => `本案以 ${unit} 的名义立案`,
  },
  'no-law-gives': {
    en: ({ kind }: { kind: PartyKind }) => `no law gives it ${kind} cases`,
    zh: ({ kind }: { kind: PartyKind }) => `法律、法规未授权其办理当事人为${partyTypes[kind]}的案件`,
  },
  'only-by-law': {
    en: ({ kinds }: { kinds: readonly PartyKind[] }) =>
      `without a published list of powers the law gives it ${kinds.join()} cases only`,
    zh: ({ kinds }: { kinds: readonly PartyKind[] }) =>
      `未公布权责清单的，依法只能办理当事人为${listed(kinds.map((kind) => partyTypes[kind]))}的案件`,
  },
  'kept-for-bureau': {
    en: ({ restriction }: { restriction: Restriction | OtherMeasure }) => `${restriction} is kept for the bureau`,
    zh: ({ restriction }: { restriction: Restriction | OtherMeasure }) =>
      `${named({ ...restrictions, ...otherMeasures }, restriction)}只能由本机关决定`,
  },
  'last-valid': {
    en: ({ from, to }: { from: string; to: string }) => `the last one is valid from ${from} to ${to}`,
    zh: ({ from, to }: { from: string; to: string }) => `最近一件执法证件的有效期为${day(from)}至${day(to)}`,
  },
  'covers-only': {
    en: ({ scope }: { scope: readonly string[] }) => `it covers ${scope.join(', ')} only`,
    zh: ({ scope }: { scope: readonly string[] }) => `执法证件的执法范围仅限 ${listed(scope)}`,
  },
  'suspended-from': {
    en: ({ from }: { from: string }) => `it is suspended from ${from}`,
    zh: ({ from }: { from: string }) => `执法证件自${day(from)}起暂扣`,
  },
  'goods-line': {
    en: ({ line }: { line: string }) => line,
    zh: ({ line }: { line: string }) => line,
  },
} as const;
