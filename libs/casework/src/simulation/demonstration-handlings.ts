import type { Handling, Penalty } from '../events/investigation.js';
import type { Alongside } from './ordinary-plan.js';

/** A penalty of nothing. */
export const nothing: Penalty = {
  warning: false,
  fine: 0,
  confiscatedGains: 0,
  confiscatedGoodsValue: 0,
  restrictions: [],
};

/** Expired food worth 86 yuan: fsl-124-1-5 gives 50,000 to 100,000 yuan; 3,000 yuan needs a ground of mitigation. */
export const mitigated: Handling = {
  outcome: 'penalty',
  basisId: 'fsl-124-1-5',
  facts: { goodsValue: 8_600, illegalGains: 0 },
  penalty: { ...nothing, fine: 300_000, confiscatedGoodsValue: 8_600 },
  tier: 'mitigated',
  mitigationGround: '主动消除违法行为危害后果（行政处罚法第三十二条第一项）。',
  circumstances: [{ code: 'S1', evidence: '当日下架并召回全部商品的照片和台账。' }],
  discretionReasons: '货值小，主动召回，没有危害后果，减轻处罚。',
};

/** Sold without a licence, goods of 15,000 yuan: fsl-122-1 gives 10 to 20 times, 150,000 to 300,000 yuan. */
export const lenient: Handling = {
  outcome: 'penalty',
  basisId: 'fsl-122-1',
  facts: { goodsValue: 1_500_000, illegalGains: 120_000 },
  penalty: { ...nothing, fine: 15_000_000, confiscatedGains: 120_000 },
  tier: 'lenient',
  circumstances: [{ code: 'M1', evidence: '积极配合调查并主动提供全部账册。' }],
  discretionReasons: '积极配合，及时停止经营，从轻处罚。',
};

/** The same food again after a first penalty: 90,000 of at most 100,000 yuan, and on the list of serious dishonesty. */
export const heavy: Handling = {
  outcome: 'penalty',
  basisId: 'fsl-124-1-5',
  facts: { goodsValue: 8_600, illegalGains: 0 },
  penalty: { ...nothing, fine: 9_000_000, confiscatedGoodsValue: 8_600 },
  tier: 'heavy',
  circumstances: [{ code: 'H1', evidence: '一年内因同类违法行为受过处罚。' }],
  discretionReasons: '屡次违法，从重处罚。',
  dishonestyListing: { ground: 'food', basis: '第五条第三项', reasons: '主观恶意明显，屡次违法。' },
};

/** 70,000 of 50,000 to 100,000 yuan. */
export const general: Handling = {
  outcome: 'penalty',
  basisId: 'fsl-124-1-5',
  facts: { goodsValue: 8_600, illegalGains: 0 },
  penalty: { ...nothing, fine: 7_000_000 },
  tier: 'general',
  circumstances: [{ code: 'M1', evidence: '积极配合调查。' }],
  discretionReasons: '按一般幅度裁量。',
};

/** fslr-75: once to ten times the 36,000 yuan that the person got from the enterprise in the year before. */
export const personInCharge: Alongside = {
  party: { kind: 'natural_person', name: '某丁（虚构）', responsibleAs: 'person-in-charge' },
  handling: {
    ...general,
    basisId: 'fslr-75',
    facts: { personIncomeLastYear: 3_600_000, intentional: true },
    penalty: { ...nothing, fine: 4_500_000 },
    tier: 'lenient',
    discretionReasons: '对单位违法负有直接责任，从轻处罚。',
  },
};

export const noPenalty: Handling = {
  outcome: 'no-penalty',
  basisId: 'fsl-124-1-5',
  facts: { goodsValue: 1_200, illegalGains: 0 },
  penalty: nothing,
  circumstances: [{ code: 'F1', evidence: '两年内无同类违法记录；当场改正。' }],
  discretionReasons: '初次违法、危害后果轻微并及时改正（行政处罚法第三十三条）。',
};
