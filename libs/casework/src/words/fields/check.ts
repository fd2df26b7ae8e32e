import { term, type Term } from '../term.js';

/** What the discretion check says of a handling. */
export const checkWords = {
  bands: term('裁量幅度', 'Bands'),
  basisFrom: term('依据生效日期', 'Basis in force from'),
  checkedOn: term('核查日期', 'Checked on'),
  heavyFrom: term('从重起点', 'Heavy from'),
  lenientTo: term('从轻上限', 'Lenient to'),
  mandatory: term('应当罚款', 'A fine is obligatory'),
  max: term('法定最高额', 'Statutory maximum'),
  min: term('法定最低额', 'Statutory minimum'),
  minStated: term('法律规定最低额', 'The law states a minimum'),
  range: term('法定幅度', 'Statutory range'),
  verdict: term('核查结论', 'Verdict'),
  violationOn: term('违法行为日期', 'Day of the act'),
} satisfies Readonly<Record<string, Term>>;
