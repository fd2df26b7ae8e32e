import type { Clock, ClockTable } from '../deadlines/clock-table.js';
import type { Language } from './language.js';

/**
 * What clocks start from, in Chinese, by the English words that data/clocks.json has for it (`start`). A data file of
 * one's own may have others: those stand as they are.
 */
const starts: Readonly<Record<string, string>> = {
  'clue found or material received': '发现线索或者收到材料',
  'filing approved': '批准立案',
  hold: '先行登记保存',
  'measure taken': '采取措施',
  measure: '实施查封、扣押',
  'file received': '收到案卷材料',
  'notice served': '告知书送达',
  request: '要求听证',
  'host named': '指定听证主持人',
  'hearing day': '举行听证之日',
  'hearing end': '听证结束',
  decision: '作出决定',
  'irregular decision on record': '补录不符合规定的决定',
  'inspection ended': '检查结束',
  "receipt by the recipient province's bureau": '接收地省级部门收到',
  'change or revocation': '变更或者撤销',
  'receipt of decision': '收到处罚决定书',
  'last day of the pay term, rolled': '缴款期限届满',
  'receipt of demand': '收到催告书',
  'knew the act': '知道行政行为',
  'act done': '作出行政行为',
  'review decision received, or end of the review period without a decision': '收到复议决定书，或者复议期满未作决定',
  'the later of: last day for suit, end of deferral': '起诉期限届满或者延期期满，以后到者为准',
  'closing condition': '符合结案条件',
  'collection (or landing)': '收缴罚款（或者到岸）',
  'receipt by the bureau': '本机关收到',
  dispute: '发生争议',
  'material received': '收到材料',
  'dispute over a complaint or report': '对投诉举报处理权限发生争议',
  'letter received': '收到协助函',
  'report received': '收到移送报告',
  approval: '批准',
  accepted: '公安机关接受移送',
  'filing notice received': '收到立案通知书',
  'notice received': '收到监督通知书',
  'act done; continuing act ended': '违法行为发生；有连续或者继续状态的，行为终了',
  publication: '公布',
  receipt: '收到',
  acceptance: '受理',
  'decision to end': '作出终止决定',
  application: '申请',
  'refusal or revocation because of false statements': '因弄虚作假不予修复或者撤销修复',
  change: '变更',
  'correction made': '完成纠正',
  'opinion received': '收到监督意见书',
  objection: '提出异议',
  'files asked for': '调阅案卷',
  'instrument received': '收到监督文书',
  'copy received': '收到申请书、起诉状副本',
  refusal: '不予受理',
  'refusal received': '收到不予立案通知书',
  'opinion letter received': '收到意见书',
  'review decision or judgment received': '收到复议决定或者判决',
};

/** What a clock starts from, as the reader speaks. @param start `start` of a version of a clock */
export const clockStartIn = (start: string, language: Language): string =>
  language === 'en' ? start : (starts[start] ?? start);

/** What stops clocks, in Chinese, by the English words that data/clocks.json has for it (`stops`). */
const stops: Readonly<Record<string, string>> = {
  'filing decision': '作出立案或者不予立案决定',
  'date printed on the handling decision': '处理决定书载明的日期',
  outcome: '作出处理决定',
  approval: '批准',
  'release or confiscation': '解除或者没收',
  'file returned': '退回案卷',
  'statement, request or express waiver': '陈述申辩、要求听证或者明确放弃',
  'host named': '指定听证主持人',
  'file handed over': '移交案卷',
  'time and place fixed': '确定时间、地点',
  'notice served': '通知书送达',
  'notice published': '发布公告',
  'report handed in': '提交报告',
  'first act of service': '首次送达',
  'result published': '公布结果',
  shown: '公示',
  pushed: '推送',
  withdrawn: '撤回',
  paid: '缴纳',
  performed: '履行',
  application: '提出申请',
  'suit filed': '提起诉讼',
  'closing form approved': '批准结案',
  'handed in': '上交',
  mended: '纠正',
  'paid in': '缴付银行',
  agreement: '协商一致',
  designation: '指定管辖',
  'agreement, or the common superior asked': '协商一致，或者报请共同的上一级部门',
  answer: '答复',
  sent: '移送',
  'handed over': '移交',
  reply: '回复',
  discovery: '发现',
  'accepted or refused, complainant told': '受理或者不予受理并告知投诉人',
  'mediation ended': '调解终结',
  'both sides told': '告知双方当事人',
  'accepted or more asked for': '受理或者告知补正',
  decision: '作出决定',
  'data corrected': '完成信息处理',
  'sent to the province of registration': '推送至登记地省级部门',
  report: '报告',
  objection: '提出异议',
  correction: '完成纠正',
  accepted: '受理',
  ruling: '作出裁定',
  request: '提请复议',
  returned: '退还',
  done: '履行',
};

/** What stops a clock, as the reader speaks; null where nothing does. @param stop `stops` of a clock */
export const clockStopIn = (stop: string | null, language: Language): string | null =>
  language === 'en' || stop === null ? stop : (stops[stop] ?? stop);

/** A clock with what it starts from and what stops it in both languages, as it has its titles. */
interface ToldClock extends Clock {
  readonly startChinese: string;
  /** null where nothing stops it. */
  readonly stopsChinese: string | null;
}

/** The table of clocks for readers of either language. */
export interface ToldClockTable extends Omit<ClockTable, 'clocks'> {
  readonly clocks: readonly ToldClock[];
}

export const clocksTold = (table: ClockTable): ToldClockTable => ({
  ...table,
  clocks: table.clocks.map((clock) => ({
    ...clock,
    startChinese: clockStartIn(clock.start, 'zh-CN'),
    stopsChinese: clockStopIn(clock.stops, 'zh-CN'),
  })),
});

/** Who approves an extension of a clock, in Chinese, by the English words of data/clocks.json (`approver`). */
const approvers: Readonly<Record<string, string>> = {
  'department head': '部门负责人',
  'department head (deferral or instalments, PR Art.74)':
    '部门负责人（延期或者分期缴纳罚款，市场监督管理行政处罚程序规定第七十四条）',
  'collective discussion, fixing a definite period': '集体讨论决定，并确定期限',
};

/** Who approves an extension, as the reader speaks. @param approver `approver` of an extension of a clock */
export const clockApproverIn = (approver: string, language: Language): string =>
  language === 'en' ? approver : (approvers[approver] ?? approver);
