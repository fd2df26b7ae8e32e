import type { PatternDetail } from './pattern-details.js';
import { term, type Term } from './term.js';

/** What a pattern over cases is called where it is chosen; its sentence says what shows (pattern-details.ts). */
export const patternNames: Readonly<Record<PatternDetail['code'], Term>> = {
  'gap-in-series': term('文号断号', 'Gaps in a series of numbers'),
  'reporter-sought': term('查问举报人', 'Asking who reported'),
  'first-offence-again': term('多次按初次违法处理', 'A first offender more than once'),
  'not-filed-often': term('不予立案偏多（人员）', 'Clues not filed, far more often (officer)'),
  'not-filed-often-in-unit': term('不予立案偏多（单位）', 'Clues not filed, far more often (unit)'),
  'spared-often': term('不予处罚偏多（人员）', 'No penalty, far more often (officer)'),
  'spared-often-in-unit': term('不予处罚偏多（单位）', 'No penalty, far more often (unit)'),
  'surge-at-quarter-end': term('季末激增', 'A surge at the end of a quarter'),
  'two-cases-at-once': term('同一时间办理两案', 'Two cases at one time'),
  'questionings-at-once': term('同一时间两份询问笔录', 'Two questionings at one time'),
  'texts-alike': term('不同案件笔录雷同', 'Records of different cases alike'),
  'split-below-line': term('拆分案件', 'Split below a line'),
  'never-an-opinion': term('审核从无意见', 'A reviewer without any opinion'),
  'reduced-often': term('减轻、从轻处罚偏多', 'Mitigated or lenient, far more often'),
  'mitigated-often': term('减轻处罚偏多', 'Mitigated, far more often'),
  'receipt-booked-twice': term('票据号码重复入账', 'One receipt booked twice'),
  'inspected-too-often': term('检查超频次', 'Inspected too often'),
  'visits-without-task': term('无任务到场', 'Visits without a task'),
  'reports-came-to-nothing': term('举报核查均无结果', 'Reports that came to nothing'),
  'gone-after-look': term('抽查前被查看、到场无人', 'Gone after somebody looked'),
  'places-found-closed': term('多案到场时场所关闭或者人去楼空', 'Places found closed'),
};
