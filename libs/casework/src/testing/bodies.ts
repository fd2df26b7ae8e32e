import type { LegalDate } from '../deadlines/index.js';
import type { Party } from '../events/clue.js';
import type { Handling, Penalty } from '../events/investigation.js';
import type { ReviewOutcome } from '../events/review.js';

/** What the forms of a small food-label case say: the bodies of its commands. */

export const nothing: Penalty = {
  warning: false,
  fine: 0,
  confiscatedGains: 0,
  confiscatedGoodsValue: 0,
  restrictions: [],
};

/**
 * A label that breaks Food Safety Law Art.125(1)(2), goods of 800 yuan: 5,000 to 50,000 yuan. 8,000 yuan stay below the
 * hearing range of a natural person.
 */
export const lightFine: Handling = {
  outcome: 'penalty',
  basisId: 'fsl-125-1-2',
  facts: { goodsValue: 80_000, illegalGains: 30_000 },
  penalty: { ...nothing, fine: 800_000, confiscatedGains: 30_000 },
  tier: 'lenient',
  circumstances: [{ code: 'S1', evidence: '主动消除违法行为危害后果' }],
  discretionReasons: '货值金额较小，及时改正',
};

/** 10,000 yuan: the least fine that opens the hearing range of a natural person (HR Art.5). */
export const hearingFine: Handling = { ...lightFine, penalty: { ...lightFine.penalty, fine: 1_000_000 } };

export const noPenalty: Handling = {
  outcome: 'no-penalty',
  basisId: 'fsl-125-1-2',
  facts: { goodsValue: 80_000 },
  penalty: nothing,
  circumstances: [{ code: 'N1', evidence: '整改照片和复查笔录' }],
  discretionReasons: '依法不予处罚',
};

const soleTrader: Party = { kind: 'individual_business', name: '清河县城关镇某食品店' };

/** What is learned of the party after the clue. The identity number is hidden, and none. */
export const particulars = {
  creditCode: '92110101MA00000002',
  domicile: '清河县城关镇解放路1号',
  representative: '某甲（虚构）',
  identity: '110101********0000',
  phone: '000-7654321',
};

export const clue = (party: Party = soleTrader): object => ({
  unit: 'qinghe.chengguan',
  source: 'supervision',
  receivedOn: '2026-03-02',
  party,
  matter: '经营标签不符合规定的预包装食品',
  anotherMatter: '另一批次食品',
  place: '城关镇解放路1号',
});

/** The clue that the report of the county became, and what the report brought when it was repeated (CR121 Art.35). */
export const reportedClue = { ...clue(), source: 'report', complaint: 'report-1' };
export const merged = { complaint: 'report-1', receivedOn: '2026-03-05', newFacts: '又购得同样食品' };

export const filing = (actingName: 'bureau' | 'unit' = 'bureau'): object => ({
  basisId: 'fsl-125-1-2',
  violationEndedOn: '2026-02-27',
  graveHarm: false,
  conditions: { primaFacieEvidence: true, penaltyProvided: true, ownJurisdiction: true, withinLimitation: true },
  actingName,
  reasons: '现场检查发现标签不符合规定',
});

const recordOf = (from: string, to: string) => ({
  officers: ['wang', 'li'],
  from,
  to,
  cardsShown: true,
  rightsTold: true,
  signature: '当事人签名',
  audioVisual: [{ sha256: 'a'.repeat(64), device: '执法记录仪01', from, to }],
});

export const inspection = {
  ...recordOf('2026-03-06T01:00:00Z', '2026-03-06T02:00:00Z'),
  place: '经营场所',
  findings: '货架上有标签不符的食品',
};
export const questioning = {
  ...recordOf('2026-03-06T03:00:00Z', '2026-03-06T04:00:00Z'),
  person: '经营者',
  record: '问答笔录',
};
export const evidence = {
  officers: ['wang', 'li'],
  kind: 'document',
  description: '进货票据',
  provider: '当事人',
  collectedOn: '2026-03-09',
  attestedCopy: true,
};

export const report = (handling: Handling = lightFine): object => ({
  officers: ['wang', 'li'],
  course: '检查、询问',
  factsAndEvidence: '标签不符，有笔录和票据为证',
  violated: '《中华人民共和国食品安全法》第六十七条第一款',
  nature: '违反食品安全法',
  handling,
});

const allPassed = {
  jurisdiction: true,
  party: true,
  factsAndEvidence: true,
  nature: true,
  law: true,
  procedure: true,
  appropriateness: true,
};
export const review = (outcome: ReviewOutcome = 'agree'): object => ({
  outcome,
  points: { ...allPassed, law: outcome === 'agree' },
  opinion: '审核意见',
});

export const servedOn = (day: LegalDate, method = 'direct'): object => ({
  method,
  servedOn: day,
  receiver: '当事人',
  proof: '签收',
});
/** Form #10, with consent to electronic service. */
export const confirmedAddress = {
  recipient: '当事人',
  address: '城关镇解放路1号',
  electronic: true,
  electronicAddress: 'shop@example.invalid',
  signature: '当事人签名',
  confirmedOn: '2026-04-09',
};
export const failedAttempt = (document: string, method: string, attemptedOn: LegalDate): object => ({
  document,
  method,
  attemptedOn,
  outcome: method === 'direct' ? 'absent' : 'returned',
  account: '店门关闭，邻居称已停业；邮件退回',
});
/** The party is missing: published on a day, served thirty days later (PR Art.82(5)). */
export const proclaimedOn = (day: LegalDate): object => ({
  ...servedOn(day, 'proclamation'),
  proclaimedBecause: 'missing',
  account: '登记地址查无此店，电话停机，下落不明',
});
/** The heads discuss what was reviewed; one of them dissents. */
export const discussionOn = (heldOn: LegalDate, handling: Handling = lightFine) => ({
  heldOn,
  host: 'qian',
  opinions: [
    { person: 'qian', opinion: '同意', dissents: false, signed: true },
    { person: 'tang', opinion: '保留意见', dissents: true, signed: true },
  ],
  result: '按建议处罚',
  agreed: { outcome: handling.outcome, fine: handling.penalty.fine, penalty: handling.penalty },
});
export const terms = {
  payment: { agency: '某银行', surchargeApplies: true },
  remedies: '六十日内申请复议，六个月内起诉',
};

export const onTheSpot = (penalty: Penalty = { ...nothing, fine: 10_000 }): object => ({
  officers: ['wang', 'li'],
  basisId: 'pvr-13',
  violationEndedOn: '2026-03-02',
  cardsShown: true,
  rightsTold: true,
  facts: '未明码标价',
  offence: {},
  penalty,
  tier: 'lenient',
  signature: '当事人签名',
});

/** A film of the inspection, which is event 8 of every filed case here. */
export const avRecord = {
  step: 8,
  file: { sha256: 'b'.repeat(64), size: 73_400_320, mediaType: 'video/mp4', name: '现场检查.mp4' },
  device: '执法记录仪01',
  startedAt: '2026-03-06T00:58:00Z',
  endedAt: '2026-03-06T02:03:00Z',
  recordedBy: 'li',
};

/** A row of published decisions, as another authority put it into the publicity system. */
export const published = {
  id: 'R-1',
  authority: '某市场监督管理局',
  matter: '虚假宣传',
  dates: { decided: '2025-05-20' },
};
