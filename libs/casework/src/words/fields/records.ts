import { term, type Term } from '../term.js';

/** Fields that no act asks for: records and the state of a case have them. */
export const recordWords = {
  application: term('申请', 'Application'),
  caseCode: term('案件编号', 'Case code'),
  check: term('裁量核查', 'Discretion check'),
  decisionNumber: term('决定书文号', 'Number of the decision'),
  goodsNumber: term('涉案物品文号', 'Number of the goods'),
  referenceId: term('公开案例编号', 'Published decision'),
  applied: term('已更正', 'Applied'),
  correction: term('更正记录', 'Correction'),
  stood: term('原内容', 'What stood there'),
  forCommand: term('办理操作', 'For the command'),
  forStream: term('所属记录', 'For the record'),
  inspectorsDigest: term('检查人员名录校验值', 'Digest of the inspectors'),
  inspectorsLeftOut: term('未列入的检查人员', 'Inspectors left out'),
  lastDay: term('最后一日', 'Last day'),
  lawVersions: term('所依据的规则版本', 'Versions of the rules'),
  objectsDigest: term('检查对象名录校验值', 'Digest of the objects'),
  objectsLeftOut: term('未列入的检查对象', 'Objects left out'),
  serial: term('序号', 'Serial number'),
  series: term('文号类别', 'Series of numbers'),
  tasks: term('检查任务', 'Tasks'),
  towardsFine: term('抵作罚款', 'Towards the fine'),
  towardsSurcharge: term('抵作加处罚款', 'Towards the surcharge'),
  violation: term('违法行为', 'Violation'),
  toReturn: term('应退还金额', 'To be returned'),
} satisfies Readonly<Record<string, Term>>;
