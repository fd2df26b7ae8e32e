import { clue, evidence, filing } from './bodies.js';
import { closing, upToReview, type Act } from './lines.js';
import { seizedLine } from './measure-lines.js';

const opinion = { opinion: '同意' };

/** The case with goods seized on 25 March. */
const withSeizedGoods = (): Act[] => {
  const whole = seizedLine();
  return whole.slice(0, whole.findIndex(({ action }) => action === 'take-measure') + 1);
};

const proposed = (on: Act['on'], body: object): Act[] => [
  { on, by: 'wang', action: 'propose-transfer', body },
  { on, by: 'zhao', action: 'endorse-proposal', body: opinion },
];

/** A clue that another department has to handle (T5). */
export const clueTransferLine = (): Act[] => [
  ...upToReview({}).slice(0, 3),
  ...proposed('2026-03-04', {
    recipient: 'other-department',
    to: '清河县农业农村局',
    goodsGoToo: false,
    reasons: '属于农业农村部门管辖',
  }),
  { on: '2026-03-05', by: 'feng', action: 'approve-transfer', body: {} },
];

/** A filed case goes to another department, and what was seized goes too; the file is closed under PR Art.77 (T5). */
export const transferLine = (): Act[] => [
  ...withSeizedGoods(),
  ...proposed('2026-03-30', {
    recipient: 'other-department',
    to: '清河县农业农村局',
    goodsGoToo: true,
    reasons: '属于农业农村部门管辖',
  }),
  { on: '2026-03-31', by: 'feng', action: 'approve-transfer', body: {} },
  ...closing('transferred-admin', '案件已移送'),
];

export const sample = {
  officers: ['wang', 'li'],
  takenOn: '2026-03-11',
  source: 'on-site',
  goods: '涉案食品',
  quantity: '10瓶',
  place: '某街1号',
  partyNotified: true,
  sealed: true,
  listHandedOver: true,
  signature: '当事人签名',
  audioVisual: [],
};

export const materialDemand = {
  from: '当事人',
  material: '涉案食品的进货台账和票据',
  demandedOn: '2026-03-11',
  provideBy: '2026-03-18',
};

export const suspicion = {
  officers: ['wang', 'li'],
  offence: '销售不符合安全标准的食品罪',
  standard: '达到立案追诉标准',
  facts: '检验结果足以造成严重食物中毒事故',
};

const referred = (reported: Act['on'], decided: Act['on'], sent: Act['on']): Act[] => [
  { on: reported, by: 'wang', action: 'report-suspected-crime', body: suspicion },
  {
    on: decided,
    by: 'qian',
    action: 'decide-referral',
    body: { approved: true, capacity: 'main-head', reasons: '涉嫌犯罪' },
  },
  {
    on: sent,
    by: 'wang',
    action: 'send-referral',
    body: {
      sentAt: `${sent}T01:00:00.000Z`,
      to: '清河县公安局',
      copiedTo: '清河县人民检察院',
      package: ['investigation-report', 'goods-list'],
    },
  },
];

const received = (on: Act['on']): Act => ({
  on,
  by: 'wang',
  action: 'record-police-receipt',
  body: { receivedOn: on, receiver: '某民警' },
});

const answered = (on: Act['on'], body: object): Act => ({
  on,
  by: 'wang',
  action: 'record-police-answer',
  body: { answeredOn: on, ...body },
});

const contested = (on: Act['on'], addressee: 'police' | 'procuratorate'): Act => ({
  on,
  by: 'wang',
  action: 'contest-police-refusal',
  body: { addressee, contestedOn: on, reasons: '已达到追诉标准' },
});

const notFiled = { answer: 'not-filed', refusalReasons: '情节显著轻微' };

/**
 * The police send it on, do not file, do not change their mind, nor does the procuratorate: the case comes back (T5a,
 * T5b).
 */
export const returnLine = (): Act[] => [
  ...upToReview({}).slice(0, 10),
  ...referred('2026-03-10', '2026-03-11', '2026-03-12'),
  received('2026-03-12'),
  answered('2026-03-12', { answer: 'forwarded', forwardedTo: '清河县公安局经侦大队' }),
  received('2026-03-13'),
  answered('2026-03-16', notFiled),
  contested('2026-03-17', 'police'),
  answered('2026-03-20', notFiled),
  contested('2026-03-23', 'procuratorate'),
  answered('2026-04-07', notFiled),
  {
    on: '2026-04-08',
    by: 'wang',
    action: 'take-case-back',
    body: {
      ground: 'police-did-not-file',
      receivedOn: '2026-04-08',
      authority: '清河县公安局',
      reasons: '不构成犯罪，应当给予行政处罚',
    },
  },
  { on: '2026-04-09', by: 'wang', action: 'collect-evidence', body: { ...evidence, collectedOn: '2026-04-09' } },
];

const convicted = (on: Act['on']): Act => ({
  on,
  by: 'wang',
  action: 'record-conviction',
  body: { court: '清河县人民法院', judgment: '（2026）某刑初1号', judgedOn: on, fined: true },
});

/** The police file, take the goods, and the court convicts: the file is closed (T5a, T17). */
export const referralLine = (): Act[] => [
  ...withSeizedGoods(),
  ...referred('2026-03-30', '2026-03-31', '2026-04-01'),
  received('2026-04-01'),
  answered('2026-04-03', { answer: 'filed' }),
  {
    on: '2026-04-06',
    by: 'wang',
    action: 'hand-over-to-police',
    body: { handedOverOn: '2026-04-06', receiver: '某民警', list: '食品20箱、案卷一册', partyToldOn: '2026-04-06' },
  },
  convicted('2026-07-15'),
  ...closing('transferred-criminal', '已判决').map((act): Act => ({ ...act, on: '2026-07-20' })),
];

/** A clue that is a crime before it was ever filed (T5a). */
export const clueReferralLine = (): Act[] => [
  ...upToReview({}).slice(0, 3),
  ...referred('2026-03-04', '2026-03-05', '2026-03-06'),
  received('2026-03-06'),
  answered('2026-03-09', { answer: 'filed' }),
  {
    on: '2026-03-10',
    by: 'wang',
    action: 'hand-over-to-police',
    body: { handedOverOn: '2026-03-10', receiver: '某民警', list: '材料一册' },
  },
  convicted('2026-06-10'),
];

/**
 * A clue that the superior assigned and another regulator also claims: the superior designates, the case is filed on
 * that ground; a rights holder and another regulator are asked; in the end nobody is left who could answer, and the
 * superior learns it (T10, T20, §4.1).
 */
export const jurisdictionLine = (): Act[] => [
  {
    on: '2026-03-02',
    by: 'wang',
    action: 'register-clue',
    body: { ...clue(), source: 'assigned-by-superior', outsideArea: true },
  },
  ...upToReview({}).slice(1, 3),
  {
    on: '2026-03-03',
    by: 'wang',
    action: 'record-dispute',
    body: { other: '邻县市场监督管理局', filedFirst: 'nobody', disputedOn: '2026-03-03', reasons: '违法行为跨县' },
  },
  {
    on: '2026-03-06',
    by: 'wang',
    action: 'ask-superior',
    body: { matter: 'designation', superior: '某市市场监督管理局', receivedOn: '2026-03-06', reasons: '协商不成' },
  },
  {
    on: '2026-03-10',
    by: 'wang',
    action: 'record-superior-decision',
    body: {
      decision: 'designated-here',
      superior: '某市市场监督管理局',
      document: '某市监指定〔2026〕1号',
      decidedOn: '2026-03-10',
      handledBy: '清河县市场监督管理局',
    },
  },
  {
    on: '2026-03-11',
    by: 'wang',
    action: 'settle-dispute',
    body: { outcome: 'ours', settledOn: '2026-03-11', record: '邻县局移交材料' },
  },
  {
    on: '2026-03-11',
    by: 'wang',
    action: 'ask-rights-holder',
    body: { rightsHolder: '某商标注册人', subject: '涉案食品', askedOn: '2026-03-11', answerBy: '2026-03-25' },
  },
  { on: '2026-03-11', by: 'wang', action: 'take-sample', body: sample },
  { on: '2026-03-11', by: 'wang', action: 'demand-material', body: materialDemand },
  {
    on: '2026-03-11',
    by: 'wang',
    action: 'request-assistance',
    body: { to: '邻县市场监督管理局', subject: '核实供货商', sentOn: '2026-03-11' },
  },
  {
    on: '2026-03-12',
    by: 'wang',
    action: 'record-assistance',
    body: { letter: 1, news: 'received', on: '2026-03-12', content: '邮件签收' },
  },
  {
    on: '2026-03-13',
    by: 'wang',
    action: 'record-material',
    body: { demand: 1, on: '2026-03-13', outcome: 'provided', description: '提供进货台账和票据' },
  },
  {
    on: '2026-03-16',
    by: 'wang',
    action: 'record-identification',
    body: { identification: 1, receivedOn: '2026-03-16', result: 'counterfeit', reasons: '非本公司生产' },
  },
  {
    on: '2026-03-17',
    by: 'wang',
    action: 'propose-filing',
    body: { ...filing(), jurisdictionGround: 'designated' },
  },
  { on: '2026-03-17', by: 'zhao', action: 'endorse-proposal', body: opinion },
  { on: '2026-03-18', by: 'feng', action: 'file-case', body: {} },
  { on: '2026-03-18', by: 'zhao', action: 'assign-officers', body: { officers: ['wang', 'li'] } },
  {
    on: '2026-03-30',
    by: 'wang',
    action: 'record-assistance',
    body: { letter: 1, news: 'late', on: '2026-04-20', content: '供货商在外地' },
  },
  {
    on: '2026-04-10',
    by: 'wang',
    action: 'record-assistance',
    body: { letter: 1, news: 'answered', on: '2026-04-10', content: '供货商已注销' },
  },
  {
    on: '2026-04-13',
    by: 'wang',
    action: 'propose-termination',
    body: { ground: 'person-died', reasons: '没有承受人' },
  },
  { on: '2026-04-13', by: 'zhao', action: 'endorse-proposal', body: opinion },
  { on: '2026-04-14', by: 'feng', action: 'terminate-case', body: {} },
  {
    on: '2026-04-15',
    by: 'wang',
    action: 'report-to-superior',
    body: { superior: '某市市场监督管理局', reportedOn: '2026-04-15', result: '终止调查' },
  },
  ...closing('terminated', '终止调查'),
];
