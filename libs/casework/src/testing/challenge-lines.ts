import type { Handling } from '../events/investigation.js';
import { lightFine, report, review, servedOn, terms } from './bodies.js';
import { ordinaryLine, summaryLine, type Act } from './lines.js';
import { onSite } from './measure-lines.js';

const opinion = { opinion: '同意' };
const act = (on: Act['on'], by: Act['by'], action: string, body: object): Act => ({ on, by, action, body });

const upTo = (acts: readonly Act[], action: string): Act[] =>
  acts.slice(
    0,
    acts.findIndex((each) => each.action === action),
  );

export const application = {
  applicant: 'party',
  body: '清河县人民政府',
  appliedOn: '2026-05-06',
  copyReceivedOn: '2026-05-11',
  simple: false,
  executionStopped: false,
};
export const suit = {
  applicant: 'party',
  court: '清河县人民法院',
  suedOn: '2026-06-15',
  copyReceivedOn: '2026-06-18',
  executionStopped: false,
};
export const answer = { challenge: 1, filedOn: '2026-05-20', evidence: '案卷全部证据' };
export const revokedAndRedo = {
  challenge: 1,
  outcome: 'revoked',
  receivedOn: '2026-06-05',
  redo: { by: '2026-08-14', forProcedure: false },
  opinionLetter: false,
};

/** The new decision is lighter: 6,000 yuan. */
export const lighter: Handling = { ...lightFine, penalty: { ...lightFine.penalty, fine: 600_000 } };

const challenged = (result: object): Act[] => [
  act('2026-05-11', 'wang', 'record-reconsideration', application),
  act('2026-05-20', 'wang', 'file-answer', answer),
  act('2026-06-05', 'wang', 'record-reconsideration-result', result),
];

const settled: Act[] = [
  act('2026-06-08', 'wang', 'withdraw-publication', {
    withdrawnOn: '2026-06-08',
    publicReason: '处罚决定被复议机关撤销',
  }),
  act('2026-06-15', 'wang', 'settle-duty', { duty: 2, on: '2026-06-15', how: '罚没款全部退还' }),
];

/**
 * Paid, published and archived; revoked with an order to decide anew; money returned; a lighter decision in a second
 * round (§4.8).
 */
export const revokedLine = (): Act[] => [
  ...ordinaryLine(),
  ...challenged(revokedAndRedo),
  ...settled,
  act('2026-06-16', 'feng', 'open-round', {}),
  act('2026-06-22', 'wang', 'submit-report', report(lighter)),
  act('2026-06-23', 'zhao', 'endorse-proposal', opinion),
  act('2026-06-23', 'wang', 'submit-for-review', { category: 'none' }),
  act('2026-06-25', 'zheng', 'record-review', review()),
  act('2026-06-26', 'feng', 'approve-proposal', opinion),
  act('2026-06-26', 'wang', 'issue-notice', {}),
  act('2026-06-29', 'wang', 'serve-notice', servedOn('2026-06-29')),
  act('2026-07-07', 'wang', 'propose-decision', { handling: lighter, reasons: '情节较轻' }),
  act('2026-07-07', 'zhao', 'endorse-proposal', opinion),
  act('2026-07-08', 'feng', 'decide-penalty', terms),
  act('2026-07-09', 'wang', 'serve-decision', servedOn('2026-07-09')),
  act('2026-07-10', 'wang', 'publish-decision', { publishedOn: '2026-07-10', channel: '国家企业信用信息公示系统' }),
  act('2026-07-13', 'wang', 'record-payment', {
    amount: 600_000,
    paidOn: '2026-07-13',
    channel: 'bank',
    receiptNumber: 'P-2',
  }),
  act('2026-07-13', 'wang', 'record-performance', {
    items: ['confiscated-gains'],
    performedOn: '2026-07-13',
    how: '上缴',
  }),
  act('2026-07-15', 'wang', 'propose-closing', { ground: 'performed', summary: '执行完毕' }),
  act('2026-07-15', 'zhao', 'endorse-proposal', opinion),
  act('2026-07-15', 'feng', 'close-case', {}),
  act('2026-07-16', 'wang', 'archive-case', { archiveNumber: '2026-1b', checkedBy: 'shen', retention: '长期' }),
];

/** Void: nothing is decided anew, and the case closes on that ground (PR Art.77(1)(5)). */
export const voidLine = (): Act[] => [
  ...ordinaryLine(),
  ...challenged({ challenge: 1, outcome: 'void', receivedOn: '2026-06-05', opinionLetter: false }),
  ...settled,
  act('2026-06-16', 'wang', 'propose-closing', { ground: 'decision-revoked', summary: '决定被确认无效' }),
  act('2026-06-16', 'zhao', 'endorse-proposal', opinion),
  act('2026-06-16', 'feng', 'close-case', {}),
  act('2026-06-17', 'wang', 'archive-case', { archiveNumber: '2026-1c', checkedBy: 'shen', retention: '长期' }),
];

/** Unpaid; execution stopped; maintained after review and suit; then demanded and executed by the court. */
export const maintainedLine = (): Act[] => [
  ...upTo(ordinaryLine(), 'record-payment'),
  act('2026-05-11', 'wang', 'record-reconsideration', { ...application, executionStopped: true }),
  act('2026-05-20', 'wang', 'file-answer', answer),
  act('2026-06-05', 'wang', 'record-reconsideration-result', {
    challenge: 1,
    outcome: 'maintained',
    receivedOn: '2026-06-05',
    opinionLetter: true,
  }),
  act('2026-06-18', 'wang', 'record-suit', suit),
  act('2026-06-29', 'wang', 'file-answer', { challenge: 2, filedOn: '2026-06-29', evidence: '案卷全部证据' }),
  act('2026-06-29', 'feng', 'grant-review-access', { challenge: 2, reader: 'ren.fayuan', until: '2026-09-30' }),
  act('2026-07-15', 'wang', 'settle-duty', { duty: 1, on: '2026-07-15', how: '已报送整改情况' }),
  act('2026-07-16', 'feng', 'withdraw-review-access', { reader: 'ren.fayuan', reasons: '该人员已不再承办本案' }),
  act('2026-08-10', 'wang', 'record-judgment', {
    challenge: 2,
    instance: 'first',
    outcome: 'dismissed',
    receivedOn: '2026-08-10',
  }),
  act('2026-08-26', 'wang', 'confirm-judgment', { challenge: 2, effectiveOn: '2026-08-26' }),
  act('2026-09-11', 'wang', 'send-demand', servedOn('2026-09-11')),
  act('2026-09-28', 'feng', 'apply-to-court', { court: '清河县人民法院' }),
  act('2026-09-30', 'wang', 'record-court-ruling', { outcome: 'enforcement-ruled', on: '2026-09-30' }),
  act('2026-10-15', 'wang', 'record-court-ruling', { outcome: 'executed', on: '2026-10-15' }),
];

/** Changed by the reviewing body, which has its own decision executed by the court, and tells so (ARL Art.78). */
export const reviewEnforcedLine = (): Act[] => [
  ...upTo(ordinaryLine(), 'record-payment'),
  act('2026-05-11', 'wang', 'record-reconsideration', application),
  act('2026-05-20', 'wang', 'file-answer', answer),
  act('2026-06-05', 'wang', 'record-reconsideration-result', {
    challenge: 1,
    outcome: 'changed',
    receivedOn: '2026-06-05',
    penalty: lighter.penalty,
    opinionLetter: false,
  }),
  act('2026-06-08', 'wang', 'withdraw-publication', {
    withdrawnOn: '2026-06-08',
    publicReason: '处罚决定被复议机关变更',
  }),
  act('2026-09-28', 'wang', 'record-review-enforcement', {
    outcome: 'court-applied',
    on: '2026-09-25',
    reference: '清政复执〔2026〕1号',
  }),
  act('2026-10-19', 'wang', 'record-review-enforcement', { outcome: 'executed', on: '2026-10-16' }),
  act('2026-10-20', 'wang', 'propose-closing', { ground: 'performed', summary: '复议机关申请法院执行完毕' }),
];

/** Food and its gains confiscated; the goods destroyed under a supervisor (T52). */
const withGoods: Handling = { ...lightFine, penalty: { ...lightFine.penalty, confiscatedGoodsValue: 80_000 } };
const goods = [{ name: '标签不符食品', quantity: 12, unit: '箱' }];
export const goodsLine = (): Act[] => [
  ...upTo(ordinaryLine({ handling: withGoods }), 'propose-closing').map((each) =>
    each.action === 'record-performance'
      ? { ...each, body: { ...each.body, items: ['confiscated-gains', 'confiscated-goods'] } }
      : each,
  ),
  act('2026-04-28', 'feng', 'approve-disposal', { method: 'destruction', goods }),
  act('2026-04-29', 'wang', 'dispose-goods', {
    disposal: 1,
    executors: ['wang', 'li'],
    supervisor: 'chen',
    disposedOn: '2026-04-29',
    place: '县环卫处理场',
    goods,
    record: '现场销毁，全程录像',
  }),
];

/** Unpaid; paused and resumed, an agreement that is broken, and in the end nothing left to take (§4.6a). */
export const endedLine = (): Act[] => [
  ...upTo(ordinaryLine(), 'record-payment'),
  act('2026-05-07', 'feng', 'pause-execution', { ground: 'real-difficulty', reasons: '停业' }),
  act('2026-05-20', 'feng', 'resume-execution', { reasons: '恢复营业' }),
  act('2026-05-21', 'feng', 'agree-execution', {
    agreedOn: '2026-05-21',
    stages: [
      { amount: 400_000, payBy: '2026-06-30' },
      { amount: 400_000, payBy: '2026-07-31' },
    ],
    surchargeWaived: 100_000,
    remedialSteps: '主动召回',
  }),
  act('2026-07-02', 'wang', 'record-breach', { on: '2026-07-02', how: '第一期未缴纳' }),
  act('2026-07-10', 'feng', 'end-execution', { ground: 'person-died', reasons: '死亡且无遗产' }),
  act('2026-07-13', 'wang', 'propose-closing', { ground: 'execution-ended', summary: '终结执行' }),
];

/** A penalty on the spot is revoked; a new clue refers to it. */
export const summaryRevokedLine = (): Act[] => [
  ...summaryLine(),
  act('2026-05-11', 'wang', 'record-reconsideration', { ...application, simple: true }),
  act('2026-05-15', 'wang', 'record-reconsideration-result', {
    ...revokedAndRedo,
    receivedOn: '2026-05-15',
    redo: { forProcedure: true },
  }),
  act('2026-05-18', 'wang', 'settle-duty', { duty: 1, on: '2026-05-18', how: '退还罚款' }),
];

/** A name misspelt in the decision, and an entry with a wrong day (§4.9). */
export const correctedLine = (): Act[] => [
  ...upTo(ordinaryLine(), 'record-payment'),
  act('2026-04-24', 'wang', 'correct-decision', {
    ...servedOn('2026-04-24'),
    errors: [{ kind: 'name', wrong: '清河县城关镇某食品店', right: '清河县城关镇某食杂店' }],
  }),
  act('2026-04-24', 'wang', 'correct-entry', {
    event: 3,
    field: 'findings',
    wrong: '标签不符',
    right: '标签没有生产日期',
    why: '录入时漏字',
  }),
];

/** Seized goods are auctioned when the fine is not paid, no suit came and the demand was in vain (T51). */
export const auctionLine = (): Act[] => {
  const unpaid = upTo(ordinaryLine(), 'record-payment');
  const inspected = unpaid.findIndex(({ action }) => action === 'collect-evidence');
  const seizure = {
    kind: 'seizure',
    items: '冷柜2台',
    place: '经营场所',
    legalBasis: '食品安全法第一百一十条',
    reasons: '防止转移',
    ...onSite,
    takenAt: '2026-03-06T06:00:00Z',
  };
  return [
    ...unpaid.slice(0, inspected),
    act('2026-03-06', 'wang', 'take-urgent-measure', seizure),
    act('2026-03-06', 'feng', 'approve-measure', { measure: 1 }),
    ...unpaid.slice(inspected),
    act('2026-05-07', 'wang', 'send-demand', servedOn('2026-05-07')),
    act('2026-10-22', 'feng', 'auction-seized-goods', {
      measure: 1,
      heldOn: '2026-10-22',
      auctioneer: '某拍卖行',
      proceeds: 1_700_000,
      receiptNumber: 'P-3',
    }),
  ];
};

/** Closed as performed; the receipt was of 4,300 of 8,000 yuan, and the rest is paid before it is closed again. */
export const reopenedLine = (): Act[] => {
  const receipt = { amount: 370_000, paidOn: '2026-05-06', channel: 'bank', receiptNumber: 'R-2' };
  return [
    ...ordinaryLine(),
    act('2026-05-05', 'wang', 'correct-entry', {
      event: 26,
      field: 'amount',
      wrong: '800000',
      right: '430000',
      why: '录入错误',
    }),
    act('2026-05-05', 'feng', 'reopen-execution', { reasons: '缴款记录有误，罚款尚未缴清' }),
    act('2026-05-06', 'wang', 'record-payment', receipt),
    act('2026-05-07', 'wang', 'propose-closing', { ground: 'performed', summary: '罚款已缴清' }),
    act('2026-05-07', 'zhao', 'endorse-proposal', { opinion: '同意' }),
    act('2026-05-07', 'feng', 'close-case', {}),
  ];
};
