import type { ClockId } from '../../deadlines/clock-ids.js';
import { clockTitlesInEnglish } from '../clock-titles-in-english.js';
import { clockTitles } from '../clock-titles.js';
import { day } from '../day.js';

/** Why nothing needs to be recorded, as clauses: a sentence begins them with a capital and ends them. */
export const nothingToDo = {
  'entry-says-so': { en: 'the entry says that already', zh: '该记录的内容已是如此' },
  'answer-filed': { en: 'the answer was filed already', zh: '答复（答辩）已经提交' },
  'access-granted': { en: 'this person may read the case until that day already', zh: '该人员已经可以查阅至该日' },
  'no-access-to-end': { en: 'this person may not read the case', zh: '该人员没有查阅权限' },
  'first-judgment-recorded': { en: 'the judgment of first instance is recorded', zh: '一审判决已经记录' },
  'nothing-owed': { en: 'nothing is owed', zh: '本案没有应当履行的后续义务' },
  'no-publication-to-withdraw': { en: 'no publication has to be withdrawn', zh: '没有应当撤回的公示信息' },
  'repair-granted-already': { en: 'credit repair was granted already', zh: '已经准予信用修复' },
  'data-done': { en: 'the data are done already', zh: '信用修复信息已经处理完毕' },
  'material-came': { en: 'the material came already', zh: '补正材料已经收到' },
  'gains-approved': { en: 'this has been approved', zh: '该事项已经批准' },
  'consent-recorded': { en: 'the consent is recorded already', zh: '上级同意意见已经记录' },
  'listing-published': { en: 'the listing is published already', zh: '列入严重违法失信名单的信息已经公示' },
  'not-on-the-list': { en: 'the party is not on the list', zh: '当事人未被列入严重违法失信名单' },
  'receipt-recorded': { en: 'the receipt is recorded already', zh: '接收情况已经记录' },
  'agreement-exists': { en: 'there is an agreement', zh: '已经达成执行协议' },
  'no-money-owed': { en: 'no money is owed', zh: '没有应缴款项' },
  'stage-of-nothing': { en: 'a stage of 0 fen is none', zh: '分期履行的金额不得为零' },
  'letter-recorded': { en: 'this was recorded already', zh: '该情况已经登记' },
  'bureau-enforces': { en: 'no reviewing body enforces here: the bureau does', zh: '本案由本局执行，不由复议机关执行' },
  'court-applied-already': { en: 'the application was made already', zh: '已经申请人民法院强制执行' },
  'no-cash-collected': { en: 'no cash was collected in this case', zh: '本案没有当场收缴罚款' },
  'cash-went-back': { en: 'the cash went back to the party', zh: '当场收缴的罚款已经退还当事人' },
  'execution-paused': { en: 'the execution is paused already', zh: '执行已经中止' },
  'no-fine-owed': { en: 'no fine is owed', zh: '没有应缴罚款' },
  'instalment-of-nothing': { en: 'an instalment of 0 fen is none', zh: '分期缴纳的金额不得为零' },
  'no-payment-imposed': { en: 'the decision imposes no payment', zh: '处罚决定没有缴款内容' },
  'payment-of-nothing': { en: 'a payment of 0 fen is none', zh: '缴款金额不得为零' },
  'nothing-to-perform': { en: 'the decision imposes nothing to perform', zh: '处罚决定没有需要履行的内容' },
  'execution-over': { en: 'the execution is over', zh: '处罚决定的执行已经结束' },
  'execution-not-paused': { en: 'the execution is not paused', zh: '执行没有中止' },
  'nothing-new-of-party': { en: 'nothing new is said of the party', zh: '没有新的当事人信息' },
  'report-merged': { en: 'this report is in the clue already', zh: '该举报已经并入案源' },
  'no-other-unit': { en: 'no other unit handles this case', zh: '没有其他单位共同办理本案' },
  'own-case': { en: 'it is this case', zh: '所填案件就是本案' },
  'linked-already': { en: 'this link is recorded already', zh: '该关联已经记录' },
  'host-has-file': { en: 'the host has the file', zh: '案卷已经移交听证主持人' },
  'hearing-announced': { en: 'the hearing is announced', zh: '听证已经公告' },
  'no-fine-or-surcharge-owed': { en: 'no fine and no surcharge is owed', zh: '没有应缴罚款和加处罚款' },
  'owner-called': { en: 'the owner is called for already', zh: '认领公告已经发布' },
  'notice-waits-for-service': {
    en: 'the notice has been issued and waits for its service',
    zh: '行政处罚告知书已经制发，尚待送达',
  },
  'refund-result-recorded': { en: 'the result of the refund is on record', zh: '已经记录退款结果' },
  'refund-ordered': { en: 'the refund has been ordered', zh: '已经责令退款' },
  'no-statement-waits': { en: 'no statement waits for a re-check', zh: '没有需要复核的陈述、申辩' },
  'superior-asked': { en: 'the superior has been asked', zh: '已经报请上级' },
  'dispute-recorded': { en: 'a dispute is on record already', zh: '管辖争议已经记录' },
  'no-assignment': { en: 'no superior assigned this case', zh: '本案不是上级交办案件' },
  'result-reported': { en: 'the result has been reported', zh: '处理结果已经报告' },
  'police-reconsidered': {
    en: 'the police have reconsidered once; the procuratorate may still be asked',
    zh: '公安机关已经复议一次，仍可建议人民检察院进行立案监督',
  },
  'handed-over-beside-more': {
    en: 'measures, tests or letters were begun in the case; register the decision that was handed over as a clue of its own',
    zh: '本案已经采取措施、委托检验或者发出协助函；请将已交付的处罚决定另行登记案源后补录',
  },
  'no-irregular-decision': {
    en: 'no irregular decision on the spot waits to be mended',
    zh: '没有待纠正的不符合规定的当场处罚决定',
  },
  'no-warning-no-fine': { en: 'no warning and no fine is imposed', zh: '没有给予警告或者罚款' },
  'spot-material-handed-in': {
    en: 'the material was handed in already; payment is still open',
    zh: '当场处罚材料已经交存，罚款尚未缴清',
  },
  'publication-withdrawn': {
    en: 'the publication was withdrawn; nothing is shown',
    zh: '公示信息已经撤回，目前没有公示',
  },
  'repair-application-accepted': { en: 'the application was accepted already', zh: '信用修复申请已经受理' },
  'hearing-held': { en: 'the hearing was held; its report is due', zh: '听证已经举行，应当提交听证报告' },
  'decision-published': { en: 'the decision is published already', zh: '处罚决定已经公示' },
  'served-already': { en: 'the document was served already', zh: '该文书已经送达' },
  'proclamation-over': {
    en: 'the proclamation had counted as service by that day',
    zh: '至该日公告期已经届满，视为送达',
  },
  'test-under-way': { en: 'a test is under way', zh: '检验、检测、鉴定正在进行' },
  'no-detail-given': { en: 'no detail of the unit is given', zh: '没有填写单位的任何信息' },
} as const;

/** The same with what they are of. */
export const nothingToDoOf = {
  'publication-stopped': {
    en: ({ until }: { until: string }) => `the publication stopped by itself on ${until}`,
    zh: ({ until }: { until: string }) => `公示已于${day(until)}期满停止`,
  },
  'cash-handed-in-already': {
    en: ({ to }: { to: 'bureau' | 'bank' }) => `the cash was handed in to the ${to} already`,
    zh: ({ to }: { to: 'bureau' | 'bank' }) => `当场收缴的罚款已经${to === 'bank' ? '缴付银行' : '交至本机关'}`,
  },
  'clock-not-running': {
    en: ({ clock }: { clock: ClockId }) => `the clock "${clockTitlesInEnglish[clock]}" is not running`,
    zh: ({ clock }: { clock: ClockId }) => `${clockTitles[clock]}未在计算`,
  },
  'handles-already': {
    en: ({ unit }: { unit: string }) => `${unit} handles the case already`,
    zh: ({ unit }: { unit: string }) => `本案已由 ${unit} 办理`,
  },
  'hearing-notice-served-on': {
    en: ({ to }: { to: string }) => `the notice of the hearing is served on: ${to}`,
    zh: ({ to }: { to: string }) => `听证通知书已经送达${addressees[to] ?? to}`,
  },
  'off-the-case': {
    en: ({ person }: { person: string }) => `${person} is off the case already`,
    zh: ({ person }: { person: string }) => `${person} 已经退出本案`,
  },
} as const;

const addressees: Readonly<Record<string, string>> = {
  party: '当事人',
  officers: '办案人员',
  'third-party': '第三人',
};
