import type { NumberSeries } from '../events/numbering.js';
import { term, type Terms } from './term.js';

/** What is numbered: cases, and the documents that carry a number of their own. */
export const numberSeriesWords: Terms<NumberSeries> = {
  case: term('案件', 'Cases'),
  'penalty-notice': term('行政处罚告知书', 'Notice of the proposed penalty'),
  'penalty-decision': term('行政处罚决定书', 'Penalty decision'),
  'no-penalty-decision': term('不予行政处罚决定书', 'Decision not to punish'),
  'summary-decision': term('当场行政处罚决定书', 'On-the-spot penalty decision'),
  'evidence-hold': term('先行登记保存证据通知书', 'Notice of an evidence hold'),
  'hold-release': term('解除先行登记保存证据通知书', 'Notice that an evidence hold ends'),
  seizure: term('实施行政强制措施决定书', 'Seizure decision'),
  'seizure-extension': term('延长行政强制措施期限决定书', 'Decision to extend a seizure'),
  'seizure-release': term('解除行政强制措施决定书', 'Decision to release a seizure'),
  'correction-order': term('责令改正通知书', 'Order to correct'),
  'refund-order': term('责令退款通知书', 'Order to refund'),
  'hearing-notice': term('行政处罚听证通知书', 'Hearing notice'),
  deferral: term('延期（分期）缴纳罚款通知书', 'Notice of a deferral'),
  demand: term('行政处罚决定履行催告书', 'Demand'),
  'court-application': term('行政处罚强制执行申请书', 'Application to the court'),
  'case-transfer': term('案件移送函', 'Letter transferring a case'),
  'goods-transfer': term('涉案物品移送', 'Transfer of goods'),
  'criminal-referral': term('涉嫌犯罪案件移送书', 'Referral to the police'),
  identification: term('协助辨认（鉴别）通知书', 'Request to identify'),
  'material-demand': term('限期提供材料通知书', 'Demand for material'),
  assistance: term('协助调查函', 'Letter of assistance'),
  'early-disposal-notice': term('先行处置物品通知书', 'Notice of early disposal'),
  'goods-proclamation': term('公告', 'Proclamation'),
  'supervision-notice': term('执法监督通知书', 'Supervision notice'),
  'supervision-decision': term('执法监督决定书', 'Supervision decision'),
  'supervision-opinion': term('执法监督意见书', 'Supervision opinion'),
};
