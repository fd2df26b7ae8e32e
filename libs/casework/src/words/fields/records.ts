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
  toReturn: term('应退还金额', 'To be returned'),
} satisfies Readonly<Record<string, Term>>;
