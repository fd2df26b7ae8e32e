import type { Handling, Penalty } from '../events/investigation.js';
import type { OrdinaryPlan, TurnOfLaw } from './ordinary-plan.js';
import type { Random } from './random.js';
import type { Diary } from './script.js';

const nothing: Penalty = { warning: false, fine: 0, confiscatedGains: 0, confiscatedGoodsValue: 0, restrictions: [] };
const cooperated = [{ code: 'M1', evidence: '积极配合调查并主动提供证据材料。' }];

/** 食品安全法124: expired food for four months is serious, fined heavily (实施条例67), and costs the company its licence. */
export const licenceRevoked: Pick<OrdinaryPlan, 'party' | 'handling'> = {
  party: { kind: 'company', name: '示范县某食品有限公司（虚构）' },
  handling: {
    outcome: 'penalty',
    basisId: 'fsl-124-1-5',
    facts: { goodsValue: 3_000_000, durationMonths: 4, serious: true },
    // Seventeen of ten to twenty times 30,000 yuan: the heavy part begins there.
    penalty: {
      ...nothing,
      fine: 51_000_000,
      confiscatedGoodsValue: 3_000_000,
      restrictions: ['revoke_licence'],
      revokedLicence: '食品经营许可证',
    },
    tier: 'heavy',
    circumstances: [{ code: 'H7', evidence: '隐匿进货台账。' }],
    discretionReasons: '货值三万元，违法行为持续四个月，情节严重，依法从重。',
  },
};

/** 价格违法行为行政处罚规定7, 18: how much was taken cannot be computed, and is weighed in the fine (ILL Art.14). */
const uncomputable: Pick<OrdinaryPlan, 'party' | 'matter' | 'handling'> = {
  party: { kind: 'company', name: '示范县某超市有限公司（虚构）' },
  matter: '虚构原价诱骗消费者交易',
  handling: {
    outcome: 'penalty',
    basisId: 'pvr-7',
    facts: { gainsUncomputable: true },
    penalty: { ...nothing, fine: 6_000_000 },
    tier: 'lenient',
    circumstances: cooperated,
    discretionReasons: '销售数据灭失，违法所得无法计算，已在罚款中考虑。',
  },
};

/** 食品安全法136: who checked and can say where the food came from is spared the fine, and the food is taken. */
export const goodsAlone = (goodsValue: number): Handling => ({
  outcome: 'no-penalty',
  basisId: 'fsl-124-1-1',
  facts: { goodsValue },
  penalty: { ...nothing, confiscatedGoodsValue: goodsValue },
  circumstances: [{ code: 'N5', evidence: '查验供货者许可证和合格证明，能说明来源。' }],
  discretionReasons: '已履行查验义务，不知情，能如实说明进货来源（食品安全法第一百三十六条）。',
});

/** The food bore a false label too: one act under two articles, fined by the higher one (APL Art.29). */
const underTwoNorms = (handling: Handling): Handling => ({
  ...handling,
  alsoBroken: [{ basisId: 'fsl-125-1-2', facts: { goodsValue: handling.facts?.goodsValue ?? 0 } }],
});

/** What a plain case becomes in a turn; null where the case does not fit it. */
export const inTurnOfLaw = (turn: TurnOfLaw, plan: OrdinaryPlan, random: Random): Partial<OrdinaryPlan> | null => {
  const { handling } = plan;
  switch (turn) {
    case 'licence-revoked':
      return { rarely: turn, ...licenceRevoked, waives: true };
    case 'gains-uncomputable':
      return { rarely: turn, ...uncomputable };
    case 'goods-taken-alone':
      return { rarely: turn, handling: goodsAlone(random.whole(500, 70_400)) };
    case 'two-norms':
      // The fine stays above the least of the other article, which a mitigated one does not.
      return handling.tier === 'mitigated' ? null : { rarely: turn, handling: underTwoNorms(handling) };
    case 'own-name':
      return plan.cast.unit.includes('.') && plan.party.kind === 'individual_business' ? { rarely: turn } : null;
    case 'paid-too-much':
      return { rarely: turn, waives: true };
    case 'spoke-late':
      return { rarely: turn, waives: false };
    case 'discussed-first':
    case 'held-then-seized':
    case 'left-before-a-witness':
    case 'proclaimed':
      return { rarely: turn };
  }
};

/** The main head approves that the gains are weighed in the fine instead of computed (ILL Art.14). */
export const gainsApproved = ({ cast, rarely }: OrdinaryPlan, diary: Diary): void => {
  if (rarely === 'gains-uncomputable')
    diary.does(cast.mainHead, 'approve-uncomputable-gains', {
      inquiry: '调取收银系统、进销台账，均已灭失。',
      reasons: '经查无法计算违法所得，同意在罚款中一并考虑。',
    });
};

/** How what is not money was performed. */
export const performedHow = ({ restrictions, revokedLicence }: Penalty): string => {
  if (revokedLicence !== undefined) return `${revokedLicence}已收回并公告注销，涉案物品没收入库。`;
  return restrictions.length > 0 ? '已停止执业。' : '依法没收入库。';
};
