import { signStates, type Language, type SignState } from '#casework';
import { lineIn } from '#casework/words/line';
import { dutyWords, owedKindWords, owedStateWords, owedToWords } from '#casework/words/owed';
import { signStateWords } from '#casework/words/sign-states';
import { matterColumns } from './matter-columns.js';
import {
  day,
  instant,
  named,
  officers,
  parties,
  roles,
  stage,
  text,
  textOf,
  unitOf,
  verdict,
  words,
  yesOf,
  yuan,
  type Column,
  type Row,
} from './row.js';

/** A list as a table: its columns, and the lines that a row makes. */
export interface Table {
  readonly columns: readonly Column[];
  readonly linesOf: (row: Row) => readonly Row[];
}

const column = (chinese: string, english: string, cell: Column['cell']): Column => ({ chinese, english, cell });

const oneLine = (row: Row): readonly Row[] => [row];

const code = column('案件编号', 'Case code', text('caseCode'));
const party = column('当事人', 'Party', parties);
const matter = column('案由', 'Matter', text('matter'));
const stageNow = column('阶段', 'Stage', stage);
const unit = column('承办单位', 'Unit', unitOf('unit'));
const basis = column('处罚依据', 'Legal basis', text('basisId'));
const received = column('收到日期', 'Received', day('receivedOn'));
const due = column('最近期限', 'Nearest clock ends', day('due'));
const clock = column('期限名称', 'Nearest clock', (row, said) => named(row['clock'], said));
const caseId = column('案件标识', 'Case', text('caseId'));

const rangeEnd = (end: 'min' | 'max'): Column['cell'] => {
  return ({ range }) => (typeof range === 'object' && range !== null ? yuan((range as Row)[end]) : '');
};

/** A case with several signs of risk is as many lines; what it has beside them stands in each. */
const signsOf = (row: Row): readonly Row[] => {
  const { risks, ...shared } = row;
  return Array.isArray(risks) ? risks.map((sign: Row) => ({ ...shared, sign })) : [];
};

const ofSign =
  (cell: Column['cell']): Column['cell'] =>
  (row, said) =>
    cell((row['sign'] ?? {}) as Row, said);

/** What became of a sign. */
const stateOfSign: Column['cell'] = (row, { language }) => {
  const state = textOf(partOf(row, 'followUp')['state']);
  return isSignState(state) ? signStateWords[state][language] : '';
};

/** A case that owes several things is as many lines. */
const dutiesOf = (row: Row): readonly Row[] => {
  const { owed, ...shared } = row;
  return Array.isArray(owed) ? owed.map((duty: Row) => ({ ...shared, duty })) : [];
};

const partOf = (row: Row, name: string): Row => (row[name] ?? {}) as Row;

const ofDuty =
  (cell: Column['cell']): Column['cell'] =>
  (row, said) =>
    cell(partOf(row, 'duty'), said);

const dutyCell =
  (among: Readonly<Record<string, Readonly<Record<Language, string>>>>, name: string): Column['cell'] =>
  (row, { language }) =>
    among[textOf(row[name])]?.[language] ?? textOf(row[name]);

const isSignState = (text: string): text is SignState => signStates.some((state) => state === text);

const levels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  high: { 'zh-CN': '高', en: 'high' },
  medium: { 'zh-CN': '中', en: 'medium' },
};

const levelOf: Column['cell'] = ({ level }, { language }) => levels[textOf(level)]?.[language] ?? textOf(level);

/** Cases by their codes; those without one by their identifier. */
const casesNamed: Column['cell'] = ({ cases }) =>
  Array.isArray(cases)
    ? cases.map(({ caseId: id, caseCode }: Row) => textOf(caseCode === null ? id : caseCode)).join('、')
    : '';

/** What every list is as a table, by its path. */
export const tables: ReadonlyMap<string, Table> = new Map(
  Object.entries({
    '/cases': {
      columns: [
        code,
        party,
        matter,
        stageNow,
        basis,
        received,
        column('立案日期', 'Filed', day('filedOn')),
        column('决定书文号', 'Decision number', text('decisionNumber')),
        column('办案人员', 'Officers', officers('officers')),
        unit,
        caseId,
      ],
      linesOf: oneLine,
    },
    '/review-access': {
      columns: [
        column('查阅人员', 'Reader', text('reader')),
        column('复议机关、人民法院', 'Reviewing body', text('body')),
        column('查阅至', 'May read until', day('until')),
        code,
        party,
        matter,
        stageNow,
        column('开通日期', 'Granted', day('grantedOn')),
        column('开通人员', 'Granted by', officers('grantedBy')),
        unit,
        caseId,
      ],
      linesOf: oneLine,
    },
    '/worklist': {
      columns: [
        due,
        clock,
        code,
        party,
        matter,
        stageNow,
        column('自何日起在本阶段', 'At the stage since', day('stageSince')),
        column('最近记录日期', 'Last recorded', day('lastActOn')),
        column('待办角色', 'Waits for', roles('waitsFor')),
        column('有期限暂停', 'A clock is paused', yesOf('paused')),
        column('办案人员', 'Officers', officers('officers')),
        unit,
        caseId,
      ],
      linesOf: oneLine,
    },
    '/supervision-matters': { columns: matterColumns, linesOf: oneLine },
    '/owed': {
      columns: [
        column('最后日期', 'Last day', ofDuty(day('due'))),
        column('应办事项', 'What is owed', ofDuty(dutyCell(dutyWords, 'name'))),
        column('类别', 'Kind', ofDuty(dutyCell(owedKindWords, 'kind'))),
        column('对象', 'To whom', ofDuty(dutyCell(owedToWords, 'to'))),
        column('当事人序号', 'Party number', ofDuty(text('forParty'))),
        code,
        party,
        matter,
        stageNow,
        column('起始', 'Since', ofDuty(day('since'))),
        column('期限已守', 'Term kept on', ofDuty(day('keptOn'))),
        column('状态', 'State', ofDuty(dutyCell(owedStateWords, 'state'))),
        column('办结日期', 'Ended on', (row, said) => day('on')(partOf(partOf(row, 'duty'), 'ended'), said)),
        column('回执事件序号', 'Event of the receipt', (row, said) =>
          text('event')(partOf(partOf(row, 'duty'), 'ended'), said),
        ),
        column('依据', 'Ground', ofDuty(text('article'))),
        column('办案人员', 'Officers', officers('officers')),
        unit,
        caseId,
      ],
      linesOf: dutiesOf,
    },
    '/complaints': {
      columns: [
        column('来源编号', 'Reference', text('reference')),
        column('渠道', 'Channel', text('channel')),
        received,
        column('被投诉举报人', 'Complained of', text('party')),
        matter,
        due,
        clock,
        column('处理人员', 'Handlers', officers('handlers')),
        unit,
        column('未办结', 'Open', yesOf('open')),
        column('有关案件', 'Cases', words('cases')),
        column('标识', 'Identifier', text('_id')),
      ],
      linesOf: oneLine,
    },
    '/risk-points': {
      columns: [
        code,
        party,
        matter,
        stageNow,
        unit,
        column('风险点编号', 'Risk point', ofSign(text('number'))),
        column('风险点', 'Its name', (row, said) => named(row['sign'], said)),
        column('等级', 'Level', ofSign(levelOf)),
        column('起始', 'Since', ofSign(day('since'))),
        column('消除', 'Until', ofSign(day('until'))),
        column('情况', 'What shows', ofSign(text('detail'))),
        column('依据', 'Ground', ofSign(text('ground'))),
        column('有关人员', 'Officers', ofSign(officers('officers'))),
        column('处理情况', 'Follow-up', ofSign(stateOfSign)),
        caseId,
      ],
      linesOf: signsOf,
    },
    '/risk-patterns': {
      columns: [
        column('风险点编号', 'Risk point', text('number')),
        column('风险点', 'Its name', named),
        column('等级', 'Level', levelOf),
        column('起始', 'Since', day('since')),
        column('最近出现', 'Last shown on', day('lastShownOn')),
        column('情况', 'What shows', text('detail')),
        column('涉及件数', 'Showing it', text('count')),
        column('比对件数', 'Among', text('among')),
        column('依据', 'Ground', text('ground')),
        unit,
        column('有关人员', 'Officers', officers('officers')),
        column('当事人', 'Party', text('party')),
        column('案件', 'Cases', casesNamed),
        column('处理情况', 'Follow-up', stateOfSign),
      ],
      linesOf: oneLine,
    },
    '/discretion-checks': {
      columns: [
        code,
        party,
        matter,
        basis,
        column('进度', 'Status', text('status')),
        column('决定日期', 'Decided', day('decidedOn')),
        column('决定书文号', 'Decision number', text('decisionNumber')),
        column('罚款（元）', 'Fine, yuan', ({ fine }) => yuan(fine)),
        column('法定最低（元）', 'Minimum, yuan', rangeEnd('min')),
        column('法定最高（元）', 'Maximum, yuan', rangeEnd('max')),
        column('幅度内位置（%）', 'Place in the range, %', text('share')),
        column('位置', 'Verdict', verdict),
        unit,
        caseId,
      ],
      linesOf: oneLine,
    },
    '/events': {
      columns: [
        column('记录时间', 'Recorded', instant('recordedAt')),
        column('发生时间', 'Happened', instant('occurredAt')),
        column('类别', 'Kind', ({ kind }, { language }) => {
          if (language === 'en') return textOf(kind);
          return kind === 'refusal' ? '被拒绝' : '记录';
        }),
        column('事项', 'What', ({ chinese, type }, { language }) => textOf(language === 'en' ? type : chinese)),
        code,
        column('当事人', 'Party', text('party')),
        column('内容', 'Line', ({ message, line }, { language }) =>
          message === null ? lineIn(textOf(line), language) : textOf(message),
        ),
        column('拒绝代码', 'Refusal', text('code')),
        column('依据', 'Ground', text('ground')),
        column('人员', 'By', ({ by }, { officer }) => officer(textOf(by))),
        column('人员单位', 'Unit of who acted', unitOf('byUnit')),
        column('角色', 'Roles', roles('roles')),
        unit,
        column('补录', 'Late', yesOf('late')),
        column('序列', 'Stream', text('stream')),
        column('序号', 'Place in it', text('place')),
      ],
      linesOf: oneLine,
    },
  }),
);
