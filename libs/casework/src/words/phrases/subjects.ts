import { fieldWords } from '../fields/index.js';
import type { InBoth } from '../language.js';

/** Chinese names of the fields that a sentence says, with the name that the input has. */
const fieldNames = {
  mendBy: '纠正期限',
  reportBy: '报告期限',
  handOverBy: '报送期限',
  inquiredOn: '调查核实日期',
  objectedOn: '异议日期',
  recheckedOn: '复查日期',
  correctedOn: '纠正日期',
  riskPoint: '风险点编号',
  caseId: '案件编号',
  foundOn: '发现日期',
  handedOn: '移交日期',
  forwardedOn: '转送日期',
  acceptedOn: '受理日期',
  appliedOn: '申请日期',
  answerBy: '答复期限',
  answeredOn: '答复日期',
  askedOn: '发出日期',
  attemptedOn: '送达日期',
  claimedOn: '认领日期',
  commissionedOn: '委托日期',
  complainantToldOn: '告知投诉人日期',
  contestedOn: '提请日期',
  'confirmation.confirmedOn': '确认日期',
  copyReceivedOn: '副本收到日期',
  correctBy: '改正期限',
  decidedOn: '决定日期',
  demandedOn: '责令日期',
  disposedOn: '处理日期',
  disputedOn: '争议发生日期',
  doneOn: '办理日期',
  effectiveOn: '生效日期',
  endedAt: '结束时间',
  endedOn: '终止日期',
  filedOn: '提交日期',
  forwardedTo: '转送机关',
  from: '开始时间',
  handedOverOn: '移交日期',
  heldOn: '讨论日期',
  inspectedOn: '检查日期',
  instalments: '分期',
  judgedOn: '判决日期',
  learnedOn: '知悉日期',
  movedOn: '出入库日期',
  on: '日期',
  paidOn: '缴款日期',
  payBy: '缴款期限',
  performedOn: '履行日期',
  periodEndsOn: '期限届满日期',
  provideBy: '提供期限',
  publishedOn: '公示日期',
  pushedOn: '推送日期',
  receivedOn: '收到日期',
  refundBy: '退款期限',
  refundedOn: '退款核实日期',
  refusalReasons: '不予立案理由',
  removedOn: '移出日期',
  reportedOn: '报请日期',
  requestedOn: '提出听证要求日期',
  sentAt: '移送时间',
  sentOn: '发出日期',
  servedOn: '送达日期',
  settledOn: '确定管辖日期',
  stages: '分期履行',
  startedAt: '开始时间',
  startsAt: '听证开始时间',
  statedOn: '陈述日期',
  suedOn: '起诉日期',
  takenOn: '抽样日期',
  targetToldOn: '告知被投诉人日期',
  to: '结束时间',
  toldOn: '告知日期',
  untilOn: '公告截止日期',
  validFrom: '有效期起始日期',
  validTo: '有效期截止日期',
  violationEndedOn: '违法行为终了日期',
  waivedOn: '放弃日期',
  withdrawnOn: '撤回日期',
  officers: '执法人员',
  opinion: '意见',
  opinions: '讨论意见',
  description: '描述',
  place: '地点',
  matter: '案由',
  party: '当事人',
  name: '名称',
  kind: '类型',
  source: '来源',
  fine: '罚款',
  confiscatedGains: '没收违法所得',
  confiscatedGoodsValue: '没收非法财物价值',
  amount: '金额',
  reasons: '理由',
  reason: '理由',
  method: '方式',
  penalty: '处罚内容',
  basisId: '处罚依据',
  findings: '核查情况',
  summary: '摘要',
  person: '人员',
  persons: '人员',
  files: '文件',
  file: '文件',
  handling: '处理意见',
  outcome: '结果',
  tier: '裁量档次',
  circumstances: '裁量情节',
  evidence: '证据',
  authority: '机关',
  unit: '单位',
  quantity: '数量',
  goods: '物品',
  receiptNumber: '票据号',
  channel: '方式',
  signature: '签名',
  creditCode: '统一社会信用代码',
  phone: '电话',
  domicile: '住所',
  measure: '措施编号',
  days: '天数',
  ground: '依据',
  number: '编号',
  grounds: '理由',
  statement: '陈述内容',
  documentPrefix: '机关代字',
  sender: '移送机关',
  record: '记录',
  account: '情况说明',
} as const;

/** What is no single field, in both languages. */
const otherSubjects = {
  'the-corrected-day': { en: 'The corrected day', zh: '更正后的日期' },
  'the-secrecy-review': { en: 'The secrecy review', zh: '保密审查日期' },
  'the-act': { en: 'The act', zh: '行为发生时间' },
  'the-report': { en: 'The report', zh: '报告时间' },
  'either-telling': {
    en: 'complainantToldOn or targetToldOn',
    zh: '告知投诉人或者被投诉人的日期',
  },
  'both-tellings': {
    en: 'complainantToldOn and targetToldOn',
    zh: '告知投诉人和被投诉人的日期',
  },
} as const;

/** What a sentence says a day of: a field, or what is no single field. */
export type Subject = keyof typeof fieldNames | keyof typeof otherSubjects;

const chineseNames: Readonly<Record<string, string>> = fieldNames;
const subjects: Readonly<Record<string, InBoth>> = otherSubjects;

/**
 * 缴款日期（paidOn）: by the name that sentences have for it, else by that of its form; what is no field is said as the
 * input has it.
 */
export const field = (name: string): string => {
  if (Object.hasOwn(subjects, name)) return subjects[name]?.zh ?? name;
  const called = Object.hasOwn(chineseNames, name) ? chineseNames[name] : wordOf(name);
  return called === undefined ? name : `${called}（${name}）`;
};

const wordOf = (name: string): string | undefined =>
  Object.hasOwn(fieldWords, name) ? fieldWords[name]?.['zh-CN'] : undefined;

/** The same in English: the name that the input has. */
export const fieldInEnglish = (name: string): string =>
  Object.hasOwn(subjects, name) ? (subjects[name]?.en ?? name) : name;

/** Whether this is the name of a field, or of what is no single one. */
export const isSubject = (name: unknown): name is Subject =>
  typeof name === 'string' && (Object.hasOwn(chineseNames, name) || Object.hasOwn(subjects, name));
