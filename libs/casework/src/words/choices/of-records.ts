import { term, type Term } from '../term.js';

/** Choices that no act asks for: the state of a case has them. */
export const choicesOfRecords = {
  challenge: term('复议或者诉讼', 'Challenge'),
  clock: term('期限', 'Clock'),
  duty: term('后续义务', 'Duty'),
  plea: term('回避申请', 'Plea'),
  proposal: term('提请事项', 'Proposal'),
  'case-review': term('案件审核', 'Case review'),
  'legal-review': term('法制审核', 'Legal review'),
  hearing: term('听证', 'Hearing'),
  'refund order': term('责令退款', 'Refund order'),
  suspension: term('中止调查', 'Suspension'),
  reconsideration: term('行政复议', 'Reconsideration'),
  suit: term('行政诉讼', 'Suit'),
  'correction-report': term('报告改正情况', 'Report of the correction'),
  'pay-damages': term('支付赔偿', 'Pay damages'),
  'recover-money': term('追回多退款项', 'Get back what was returned'),
  'perform-order': term('履行责令事项', 'Perform the order'),
  redo: term('重新作出决定', 'Decide again'),
  'withdraw-application': term('撤回强制执行申请', 'Withdraw the application to the court'),
  'remove-listing': term('移出名单', 'Remove the listing'),
  'return-goods': term('退还物品', 'Return the goods'),
  'return-money': term('退还款项', 'Return the money'),
  'withdraw-publication': term('撤下公示', 'Withdraw the publication'),
  minor: term('轻微类', 'Minor'),
  serious: term('一般或者严重类', 'General or serious'),
} satisfies Readonly<Record<string, Term>>;
