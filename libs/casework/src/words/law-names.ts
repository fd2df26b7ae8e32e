/** What grounds are abbreviated to (data/README.md), as the statutes themselves are called. */
export const lawNames = {
  PR: '《市场监督管理行政处罚程序规定》',
  HR: '《市场监督管理行政处罚听证办法》',
  APL: '《行政处罚法》',
  ACL: '《行政强制法》',
  ARL: '《行政复议法》',
  ALL: '《行政诉讼法》',
  SPC18: '《最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释》',
  R825: '《行政执法监督条例》',
  CR121: '《市场监督管理投诉举报处理办法》',
  CR20: '《市场监督管理投诉举报处理暂行办法》',
  PUB: '《市场监督管理行政处罚信息公示规定》',
  CRED: '《市场监督管理信用修复管理办法》',
  ILL: '《市场监督管理行政处罚案件违法所得认定办法》',
  SUP: '《市场监督管理执法监督规定》',
  RESP: '《市场监督管理行政执法责任制规定》',
  SBL: '《市场监督管理严重违法失信名单管理办法》',
  GSS: '《工商行政管理所条例》',
  TRF: '《行政执法机关移送涉嫌犯罪案件的规定》',
  SEP: '《罚款决定与罚款收缴分离实施办法》',
  ARC: '《档案法实施条例》',
  CRI: '《消费者权益保护法实施条例》',
  FIN: '《食品生产经营监督检查管理办法》',
  SPOT: '《企业公示信息抽查办法》',
  FORM: '《市场监督管理行政处罚文书格式范本》',
  CFORM: '《市场监督管理部门处理投诉举报文书式样》',
  AV: '《市场监督管理执法音像记录工作规定（试行）》',
  CPL: '《民事诉讼法》',
  CIV: '《民法典》',
  CHK: '《关于严格规范涉企行政检查的意见》',
} as const;

export type LawName = keyof typeof lawNames;

/** Grounds that are no statute. */
export const otherGrounds: Readonly<Record<string, string>> = {
  design: '系统规定',
  'discretion-rules': '裁量规则',
  procedure: '办案程序说明',
  'risk point': '监督风险点',
  'Order 20': '《市场监督管理投诉举报处理暂行办法》',
  'length where the body sets none': '期限由系统设定',
  length: '期限由系统设定',
};
