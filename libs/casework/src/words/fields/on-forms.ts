import { term, type Term } from '../term.js';

/** What is said of the service of a paper, whichever it is (PR Art.80 to 82). */
const service = {
  receiver: term('收件人（受送达人）', 'Who received it'),
  proof: term('送达回证', 'Proof of service'),
  witness: term('见证人（留置送达）', 'Witness (where it was left)'),
  account: term('送达经过', 'How it went'),
} as const;

/** What a field is called on one form, where its own word says too little there: by form, by field. */
const titles: Readonly<Record<string, Readonly<Record<string, Term>>>> = {
  ClueRegistered: {
    matter: term('案由（涉嫌违法行为）', 'Matter (suspected conduct)'),
    refersTo: term('所依原案的编号', 'Number of the case it refers to'),
    complaint: term('投诉举报编号', 'Number of the complaint or report'),
    inspection: term('抽查检查编号', 'Number of the inspection'),
    outsideArea: term('违法行为发生地在辖区外', 'The act was done outside the area'),
    openMarket: term('在集贸市场内', 'In an open market'),
  },
  VerificationRecorded: { findings: term('核查情况和结果', 'What the verification found') },
  FilingProposed: {
    graveHarm: term('涉及生命健康安全、金融安全且有危害后果', 'Harm to life, health or financial safety'),
    actingName: term('以谁的名义办理', 'In whose name'),
    jurisdictionGround: term('管辖依据（违法行为发生地不在辖区的）', 'Ground of jurisdiction (act done elsewhere)'),
  },
  InspectionRecorded: {
    findings: term('现场情况', 'What was found'),
    scene: term('当事人不在场的情形', 'Party not there'),
  },
  QuestioningRecorded: {
    person: term('被询问人', 'Person questioned'),
    record: term('询问内容', 'Questions and answers'),
  },
  EvidenceCollected: { sha256: term('电子数据的原文件', 'File of the electronic data') },
  AudioVisualFile: { sha256: term('音像文件', 'Recording') },
  PaymentTerms: { agency: term('收款银行', 'Bank that takes the payment') },
  MeasureContent: { items: term('场所、设施或者财物', 'Places, installations or goods') },
  TakeUrgentMeasure: { items: term('场所、设施或者财物', 'Places, installations or goods') },
  GoodsMoved: { movedOn: term('出入库日期', 'Day'), persons: term('经办人员', 'Officers') },
  SampleTaken: { takenOn: term('抽样日期', 'Taken on'), sampler: term('抽样单位', 'Who took it') },
  SubmitForReview: { category: term('是否属于应当集体讨论的情形', 'Whether a collective discussion is needed') },
  RecordReview: { outcome: term('审核结论', 'Result of the review'), opinion: term('审核意见', 'Opinion') },
  ReviewPoints: {
    jurisdiction: term('本机关具有管辖权', 'The bureau has jurisdiction'),
    party: term('当事人的基本情况清楚', 'Who the party is, is clear'),
    factsAndEvidence: term('案件事实清楚、证据充分', 'The facts are clear, the evidence sufficient'),
    nature: term('定性准确', 'The act is judged rightly'),
    law: term('适用法律、法规、规章正确', 'The law is applied rightly'),
    procedure: term('程序合法', 'The procedure is lawful'),
    appropriateness: term('处理适当', 'The handling is appropriate'),
  },
  Redaction: {
    part: term('隐去的部分（如经营者的身份证件号码、联系电话）', 'What is taken out (an identity number, a telephone)'),
  },
  RightsWaived: { namesHearing: term('同时放弃听证权利', 'Waives the hearing too') },
  PaymentEntered: { channel: term('缴款方式', 'How it was paid') },
  ReviewBodyEnforced: {
    outcome: term('执行情况', 'What became of it'),
    on: term('执行情况的日期', 'Day of it'),
    reference: term('复议机关来函文号', 'Number of the letter of the reviewing body'),
  },
  ProposalEndorsed: { matter: term('审批事项', 'What is proposed') },
  Circumstance: { code: term('情节', 'Circumstance') },
  Service: service,
  ServeHearingNotice: service,
  Correction: service,
  ServiceAttempted: { account: service.account },
};

/** Of a handling: what is needed for a fine, and what only where the text changed after the act (APL Art.37). */
const judgedText: Readonly<Record<string, Term>> = {
  basisId: term(
    '给予罚款等处罚的应当填写；有数个违法行为的，分别填写',
    'Needed for a penalty; of several acts each has its own',
  ),
  lawApplied: term('行为之后规定有变化的才填写', 'Only where the text changed after the act'),
  choiceBecause: term('选择适用新规定的才填写', 'Only where the newer text is chosen'),
  choiceOfLaw: term('新旧规定不一的才填写', 'Only where the texts differ'),
};

/** What a head who approves writes on the form of approval, or leaves to the hand. */
const approving = {
  opinion: term(
    '审批表上的意见；未填写的留空，由本人手写',
    'Stands on the form of approval; left out, a hand writes it',
  ),
};

/** What a reader needs to know to fill in a field: by form, by field. */
const hints: Readonly<Record<string, Readonly<Record<string, Term>>>> = {
  ClueRegistered: {
    matter: term(
      '写违法行为的名称，如“经营超过保质期的食品”：案由和各文书的案件名称由此而来',
      'Name the conduct, e.g. sale of expired food: the case and its papers are called so',
    ),
    fiction: term('只有演示、培训用的虚构案件才填写', 'Only for made-up cases of a training'),
  },
  VerificationRecorded: {
    findings: term('写明何时、如何核查，所反映的情况是否属实', 'Say when and how, and whether the clue is true'),
  },
  VerificationAssigned: { officers: term('至少两人，应当具有行政执法资格', 'At least two, with certificates') },
  OfficersAssigned: { officers: term('至少两人，应当具有行政执法资格', 'At least two, with certificates') },
  FilingProposed: {
    actingName: term(
      '派出机构以市场监管局名义办理；法律、法规授权的，才以本单位名义',
      'A station acts in the name of the bureau, in its own where a law or regulation authorises it',
    ),
    graveHarm: term(
      '追责期限由二年延长至五年（《行政处罚法》第三十六条）',
      'The limitation is five years instead of two (APL Art.36)',
    ),
  },
  InspectionRecorded: { signature: term('写明谁签名、拒签的情形', 'Say who signed, or who refused to') },
  QuestioningRecorded: { signature: term('写明谁签名、拒签的情形', 'Say who signed, or who refused to') },
  TakeMeasure: { signature: term('写明谁签名、拒签的情形', 'Say who signed, or who refused to') },
  EvidenceCollected: {
    provider: term('执法人员自行拍摄、制作的，填写执法人员', 'Officers, for what they took themselves'),
    attestedCopy: term('只有复制件填写：提供人注明与原件一致', 'Only of a copy: the provider noted that it is one'),
    sha256: term('只有电子数据填写：选择原文件，系统计算其校验值', 'Only of electronic data: its check value is taken'),
  },
  AudioVisualFile: {
    sha256: term('选择录像或者录音（MP4、WebM、MP3、WAV）', 'Choose a film or a sound recording (MP4, WebM, MP3, WAV)'),
    device: term('执法记录仪的编号', 'Number of the recorder'),
  },
  MeasureContent: {
    items: term('逐项写明名称、规格、数量和单位', 'Each with its name, kind, quantity and unit'),
    legalBasis: term('查封、扣押的应当填写', 'Needed to seal or seize'),
  },
  TakeUrgentMeasure: {
    items: term('逐项写明名称、规格、数量和单位', 'Each with its name, kind, quantity and unit'),
    legalBasis: term('查封、扣押的应当填写', 'Needed to seal or seize'),
  },
  RightsWaived: {
    namesHearing: term('只放弃陈述、申辩的，选“否”', 'No, where only the defence is waived'),
    files: term(
      '当事人签名的书面材料；没有附上的，列为风险点“证据瑕疵”',
      'The paper that the party signed; without it the waiver shows as a sign of flawed evidence',
    ),
  },
  Penalty: {
    restrictions: term('没有的不选', 'None: leave all out'),
    confiscatedGains: term('没有的填 0', '0 where there are none'),
    confiscatedGoodsValue: term('没有的填 0', '0 where there are none'),
  },
  FileCase: approving,
  DeclineFiling: approving,
  ApproveExtension: approving,
  ApproveMeasure: approving,
  ApproveTransfer: approving,
  SuspendCase: approving,
  TerminateCase: approving,
  DecidePenalty: approving,
  DecideNoPenalty: approving,
  GrantDeferral: approving,
  CloseCase: approving,
  Handling: judgedText,
  ReportedHandling: judgedText,
  PaymentTerms: {
    surchargeApplies: term(
      '到期不缴纳的，每日按罚款数额的百分之三加处罚款（《行政处罚法》第七十二条）；决定书写明的，选“是”',
      'Three per cent of the fine for each day it is late (APL Art.72): yes, where the decision says so',
    ),
  },
  PaymentEntered: {
    anotherBecause: term('与已记录的缴款相同时才填写', 'Only where it is like a payment on record'),
    towards: term('缴款人指明用途的才填写', 'Only where the payer named what it is for'),
  },
  CaseArchived: {
    archiveNumber: term('按本机关档案管理规定编号', 'As the rules on archives of the bureau number it'),
    retention: term('可选择，也可另行填写', 'Choose one, or write another'),
    checkedBy: term('可从登记的人员中选择', 'May be chosen from the register'),
  },
};

/** A form is called as its schema is, whether or not it may be of one of several parties. */
const formOf = (schema: string): string => schema.replace(/ForParty$/u, '');

const wordOn = (table: typeof titles, schema: string | undefined, field: string): Term | undefined => {
  const form = formOf(schema ?? '');
  return Object.hasOwn(table, form) && Object.hasOwn(table[form] ?? {}, field) ? table[form]?.[field] : undefined;
};

/** What a field is called on a form of its own word; undefined where its usual one will do. */
export const titleOnForm = (schema: string | undefined, field: string): Term | undefined =>
  wordOn(titles, schema, field);

/** What a reader needs to know to fill in a field; undefined where its title says it. */
export const hintOnForm = (schema: string | undefined, field: string): Term | undefined => wordOn(hints, schema, field);

/** Every field of a form that has a title or a hint of its own, for the test that holds them against the forms. */
export const fieldsOnForms: readonly (readonly [form: string, field: string])[] = [titles, hints].flatMap((table) =>
  Object.entries(table).flatMap(([form, fields]) => Object.keys(fields).map((field) => [form, field] as const)),
);
