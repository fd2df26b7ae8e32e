import type { Stage } from '../state/case-state.js';
import { term, type Terms } from './term.js';

/**
 * What a case is called at each stage, in the order of the procedure; `complaint`, `inspection` and `supervision`
 * stand in lists beside cases.
 */
export const stageWords: Terms<Stage | 'complaint' | 'inspection' | 'supervision'> = {
  none: term('未登记', 'Not registered'),
  reference: term('公开案例', 'Published decision'),
  clue: term('案源待核查', 'Clue'),
  verifying: term('核查中', 'Verifying'),
  'not-filed': term('不予立案', 'Not filed'),
  'clue-transferred': term('案源已移送', 'Clue transferred'),
  'clue-referred': term('案源已移送公安', 'Clue referred to the police'),
  investigating: term('调查取证', 'Investigating'),
  suspended: term('中止调查', 'Suspended'),
  terminated: term('终止调查', 'Terminated'),
  transferred: term('已移送或者并案', 'Transferred or joined'),
  referred: term('已移送公安', 'Referred to the police'),
  reported: term('调查终结', 'Reported'),
  'in-review': term('审核中', 'In review'),
  reviewed: term('已审核', 'Reviewed'),
  approved: term('处理意见已批准', 'Handling approved'),
  notified: term('已告知', 'Notified'),
  hearing: term('听证中', 'Hearing'),
  heard: term('听证结束', 'Heard'),
  'heard-in-review': term('听证后审核', 'In review after the hearing'),
  decided: term('已决定', 'Decided'),
  executing: term('执行中', 'Executing'),
  performed: term('已履行', 'Performed'),
  closed: term('已结案', 'Closed'),
  archived: term('已归档', 'Archived'),
  revoked: term('决定已撤销', 'Decision revoked'),
  summary: term('当场处罚', 'On-the-spot penalty'),
  'summary-filed': term('当场处罚已备案', 'On-the-spot penalty filed'),
  'summary-revoked': term('当场处罚已撤销', 'On-the-spot penalty revoked'),
  complaint: term('投诉举报', 'Complaint or report'),
  inspection: term('随机抽查', 'Random inspection'),
  supervision: term('执法监督', 'Supervision'),
};
