import type { Language } from '#casework';
import { supervisionStageWords, waitsForWords } from '#casework/words/supervision-stages';
import { day, named, officers, text, textOf, unitOf, words, type Column } from './row.js';

const column = (chinese: string, english: string, cell: Column['cell']): Column => ({ chinese, english, cell });

const wordIn =
  (among: Readonly<Record<string, Readonly<Record<Language, string>>>>, name: string): Column['cell'] =>
  (row, { language }) =>
    among[textOf(row[name])]?.[language] ?? textOf(row[name]);

const levelWords: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  above: { 'zh-CN': '上级监督', en: 'from above' },
  inside: { 'zh-CN': '内部监督', en: 'inside the bureau' },
  outside: { 'zh-CN': '外部监督', en: 'from outside' },
};

/** The list of matters of supervision as a table. */
export const matterColumns: readonly Column[] = [
  column('最近期限', 'Nearest clock ends', day('due')),
  column('期限名称', 'Nearest clock', (row, said) => named(row['clock'], said)),
  column('监督方式', 'Supervision', wordIn(levelWords, 'level')),
  column('监督单位', 'Supervising unit', unitOf('unit')),
  column('被监督单位', 'Unit addressed', unitOf('addressed')),
  column('监督事项', 'Matter', text('matter')),
  column('状态', 'State', wordIn(supervisionStageWords, 'stage')),
  column('待办方', 'Waits for', wordIn(waitsForWords, 'waitsFor')),
  column('风险点', 'Risk point', text('riskPoint')),
  column('文书编号', 'Documents', words('documents')),
  column('涉及人员', 'Officers', officers('officers')),
  column('登记日期', 'Raised on', day('raisedOn')),
  column('登记人', 'Raised by', (row, { officer }) => officer(textOf(row['raisedBy']))),
  column('排除日期', 'Dismissed on', day('dismissedOn')),
  column('办结日期', 'Closed on', day('closedOn')),
  column('此前排除次数', 'Dismissed before', text('dismissedBefore')),
  column('案件标识', 'Case', text('caseId')),
  column('监督事项标识', 'Matter of supervision', text('_id')),
];
