/** What a step needs and the file does not have yet. English begins small: a sentence begins it with a capital. */
export const missing = {
  'secrecy-review': { en: 'the secrecy review of the decision', zh: '行政处罚决定公示前的保密审查' },
  'first-judgment': { en: 'the judgment of first instance', zh: '一审判决' },
  'served-decision': { en: 'a decision that was served', zh: '已送达的行政处罚决定' },
  'order-to-redo': { en: 'an order to decide anew', zh: '责令重新作出决定的要求' },
  'execution-of-the-rest': { en: 'the execution of the part that stands', zh: '维持部分的执行记录' },
  'cash-at-the-bank': { en: 'handing in the cash to the bank', zh: '当场收缴罚款缴付银行的记录' },
  'published-decision': { en: 'a decision that is published', zh: '已公示的行政处罚决定' },
  'lack-of-application': { en: 'what the application lacks', zh: '要求补正的材料' },
  'payment-terms': { en: 'how and where the fine is paid', zh: '缴纳罚款方式和地点的记载' },
  'penalty-notice': { en: 'the notice of the proposed penalty', zh: '行政处罚告知记录' },
  'approved-uncomputable-gains': {
    en: 'the approval of the main head that the gains cannot be computed',
    zh: '主要负责人对违法所得无法计算的批准',
  },
  'receipt-of-province': {
    en: 'the receipt of the bureau where the party is registered',
    zh: '当事人登记地市场监督管理部门的接收记录',
  },
  'standing-listing': { en: 'a listing that was decided and stands', zh: '有效的列入严重违法失信名单决定' },
  'decided-listing': { en: 'a listing that was decided', zh: '列入严重违法失信名单决定' },
  'decision-sent-on': { en: 'the decision sent to the other province', zh: '向外省推送处罚决定的记录' },
  demand: { en: 'the demand', zh: '履行行政处罚决定催告书' },
  'demand-of-instalments': {
    en: 'the demand of the instalments that fell due since',
    zh: '对其后到期分期款项的催告记录',
  },
  'result-to-superior': { en: 'the report of the result to the superior', zh: '向上级报告处理结果的记录' },
  'publication-of-decision': { en: 'the publication of the decision', zh: '行政处罚决定的公示记录' },
  'publication-of-listing': { en: 'the publication of the listing', zh: '列入严重违法失信名单的公示记录' },
  'cash-at-the-bureau': { en: 'handing in to the bureau', zh: '当场收缴罚款交至本机关的记录' },
  'kept-agreement': { en: 'an agreement that is kept', zh: '正在履行的执行协议' },
  'missed-stage': { en: 'a stage that was not paid in time', zh: '逾期未履行的阶段款项' },
  'court-application': { en: 'the application to the court', zh: '强制执行申请' },
  'enforcement-ruling': { en: 'the ruling that allows enforcement', zh: '准予强制执行的裁定' },
  'published-case-names': {
    en: 'id, authority or matter of the published decision',
    zh: '公开处罚决定的编号、作出机关或者案由',
  },
  'hearing-notice-served': { en: 'the service of the notice of the hearing', zh: '听证通知书的送达记录' },
  'hearing-record': { en: 'the record of the hearing', zh: '听证笔录' },
  'case-file': { en: 'the file of the case', zh: '移交听证主持人的案卷' },
  'hearing-host': { en: 'the host of the hearing', zh: '听证主持人' },
  'hearing-notice-to-officers': {
    en: 'the service of the notice of the hearing on the officers',
    zh: '向办案人员发送听证通知的记录',
  },
  'public-hearing-notice': { en: 'the public notice of an open hearing', zh: '公开听证的公告' },
  'hearing-day': { en: 'the day of the hearing', zh: '已确定的听证时间' },
  'goods-confiscated': { en: 'the confiscation of goods, performed', zh: '已执行的没收财物' },
  'early-disposal-approved': { en: 'the approval of the early disposal', zh: '先行处置的批准' },
  'approved-disposal': { en: 'an approved disposal', zh: '已批准的涉案物品处理' },
  'goods-in-store': { en: 'the entry of the goods into the store', zh: '涉案物品入库记录' },
  notice: { en: 'the notice', zh: '行政处罚告知书' },
  evidence: { en: 'any evidence', zh: '证据材料' },
  'first-extension': { en: 'the first extension of the case clock', zh: '办案期限第一次延长的批准' },
  'complaint-registered': { en: 'the registration of the complaint', zh: '投诉举报登记' },
  'inspection-plan': { en: 'the plan of this inspection', zh: '本次抽查的方案' },
  'officer-registered': { en: 'the registration of this officer', zh: '该执法人员的登记' },
  'unit-registered': { en: 'the registration of this unit', zh: '该单位的登记' },
  'pending-challenge': {
    en: 'a reconsideration or a suit that is pending',
    zh: '正在进行的行政复议或者行政诉讼',
  },
  'decision-in-force-published': {
    en: 'a decision in force that is published',
    zh: '有效且正在公示的行政处罚决定',
  },
  'repair-application': { en: 'an application for credit repair', zh: '信用修复申请' },
  'repair-accepted': { en: 'the acceptance of the application', zh: '受理信用修复申请的记录' },
  'repair-granted': { en: 'a credit repair that was granted', zh: '准予信用修复决定' },
  'material-asked-for': { en: 'the material that was asked for', zh: '要求补正的材料' },
  'verification-record': { en: 'the record of the verification', zh: '核查记录' },
  'report-clue': { en: 'the clue that the report became', zh: '由举报转为的案源' },
  'dispute-reported': { en: 'the report to the common superior', zh: '报请共同上级的记录' },
  'filing-of-case': { en: 'the filing of the case', zh: '立案决定' },
  'why-receipt-refused': { en: 'why the receipt was refused', zh: '拒绝签收的事由' },
  'course-of-proclamation': {
    en: 'the reason and course of the proclamation',
    zh: '公告送达的原因和经过',
  },
} as const;

/** The same with what they are of. */
export const missingOf = {
  'signature-of': {
    en: ({ person }: { person: string }) => `the signature of ${person}`,
    zh: ({ person }: { person: string }) => `${person} 的签名`,
  },
  'approval-of-disposal': {
    en: ({ disposal }: { disposal: number }) => `the approval of disposal ${disposal}`,
    zh: ({ disposal }: { disposal: number }) => `第 ${disposal} 项涉案物品处理的批准`,
  },
  'document-to-serve': {
    en: ({ document }: { document: string }) => `a document to serve (${document})`,
    zh: ({ document }: { document: string }) => `待送达的文书（${servedDocuments[document] ?? document}）`,
  },
} as const;

const servedDocuments: Readonly<Record<string, string>> = {
  notice: '行政处罚告知书',
  'hearing-notice': '行政处罚听证通知书',
  decision: '行政处罚决定书',
  demand: '履行行政处罚决定催告书',
  correction: '责令改正通知书',
};
