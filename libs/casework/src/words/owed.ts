import type { DutyName, OwedKind, OwedTo } from '../owed/duty-names.js';
import { term, type Terms } from './term.js';

/** What is owed outwards, in the delivery ledger. */
export const dutyWords: Terms<DutyName> = {
  'serve-notice': term('送达行政处罚告知书', 'Serve the notice of the penalty'),
  'serve-hearing-notice': term('送达听证通知书', 'Serve the notice of the hearing'),
  'announce-hearing': term('公告听证', 'Announce the hearing'),
  'serve-decision': term('送达决定书', 'Serve the decision'),
  'publish-decision': term('公示处罚决定', 'Publish the decision'),
  'push-decision': term('推送处罚信息至外省', 'Push the decision to another province'),
  'await-push-receipt': term('取得外省接收回执', 'Obtain the receipt of the other province'),
  'publish-decision-elsewhere': term('外省公示处罚决定', 'Publication by the other province'),
  'publish-listing': term('公示列入严重违法失信名单', 'Publish the listing'),
  'publish-listing-elsewhere': term('外省公示列入严重违法失信名单', 'Publication of the listing by the other province'),
  'cash-to-bureau': term('当场收缴的罚款交至本机关', 'Hand collected cash in to the bureau'),
  'cash-to-bank': term('当场收缴的罚款缴付银行', 'Hand collected cash in to the bank'),
  'answer-reconsideration': term('提交行政复议答复', 'Answer the reconsideration'),
  'answer-suit': term('提交行政诉讼答辩状', 'Answer the suit'),
  'withdraw-publication': term('撤回公示', 'Withdraw the publication'),
  'remove-listing': term('移出严重违法失信名单', 'Remove the listing'),
  'return-goods': term('退还物品', 'Return the goods'),
  'return-money': term('退还款项', 'Return the money'),
  'pay-damages': term('支付赔偿', 'Pay the damages'),
  'recover-money': term('追回多退款项', 'Get back what was returned beyond the receipts'),
  'perform-order': term('履行复议决定、判决', 'Perform the order of the reviewing body or court'),
  'correction-report': term('报告改正情况', 'Report the correction'),
  redo: term('重新作出处理', 'Handle the case again'),
  'answer-credit-repair': term('答复信用修复申请', 'Answer the application for credit repair'),
  'decide-credit-repair': term('作出信用修复决定', 'Decide on the credit repair'),
  'stop-showing': term('停止公示（信用修复）', 'Stop showing after the credit repair'),
  'push-credit-repair': term('推送信用修复结果', 'Push the result of the credit repair'),
  'revoke-credit-repair': term('撤销不符合条件的信用修复', 'Take back a credit repair that could not be granted'),
  'report-to-superior': term('报告交办案件结果', 'Report the result to the superior'),
  'send-to-police': term('移送公安机关', 'Send the case to the police'),
  'await-police-receipt': term('取得公安机关回执', 'Obtain the receipt of the police'),
  'hand-goods-to-police': term('移交涉案物品', 'Hand the goods over to the police'),
  'release-goods': term('解除紧急措施、退还物品', 'Release what was taken without approval'),
  'return-released-goods': term('退还已解除措施的物品', 'Return what was released'),
};

export const owedKindWords: Terms<OwedKind> = {
  serve: term('送达', 'Serve'),
  publish: term('公示公告', 'Publish'),
  withdraw: term('撤回公示', 'Withdraw'),
  push: term('推送', 'Push'),
  transfer: term('移送', 'Transfer'),
  'hand-in': term('上缴', 'Hand in'),
  answer: term('答复报告', 'Answer'),
  return: term('退还', 'Return'),
  perform: term('履行', 'Perform'),
};

export const owedToWords: Terms<OwedTo> = {
  party: term('当事人', 'the party'),
  applicant: term('申请人', 'the applicant'),
  public: term('社会公众', 'the public'),
  'other-province': term('外省市场监管部门', 'the bureau of the other province'),
  bureau: term('本机关', 'the bureau'),
  bank: term('代收银行', 'the bank'),
  'reviewing-body': term('复议机关', 'the reviewing body'),
  court: term('人民法院', 'the court'),
  police: term('公安机关', 'the police'),
  superior: term('上级机关', 'the superior'),
};

export const owedStateWords = {
  open: term('未办结', 'Open'),
  done: term('已办结', 'Done'),
  'fell-away': term('不再需要', 'Fell away'),
} satisfies Terms<'open' | 'done' | 'fell-away'>;
