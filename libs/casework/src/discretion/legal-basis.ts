import type { LegalDate } from '../law-data/legal-date.js';
import type { Direction, Exemption, SeriousRule } from './basis-rules.js';
import type { Condition } from './conditions.js';
import type { Quantity } from './facts.js';
import type { Fen, Multiple } from './money.js';

/**
 * Kinds that are no penalty of their own (APL Art.9) and stand in penal articles all the same: 取缔,
 * 撤销许可 (行政许可法69), 取消备案, 废止标准, 宣布证书无效, 公示、公告, 责令召回.
 */
export const OTHER_MEASURES = [
  'ban_unlicensed_business',
  'withdraw_licence',
  'cancel_filing',
  'abolish_standard',
  'declare_void',
  'public_notice',
  'order_recall',
] as const;

/** Orders that set right what the act did (APL Art.28(1)), and a list that is none either. */
const ORDERS = [
  'order_correct',
  'order_stop',
  'order_eliminate_effects',
  'order_compensate',
  'order_refund',
  'list_abnormal',
] as const;

/** What a legal basis may provide for. */
export const SANCTION_KINDS = [
  'warning',
  'public_criticism',
  'fine',
  'confiscate_gains',
  'confiscate_goods',
  'confiscate_tools',
  'confiscate_adfee',
  'confiscate_personal_income',
  'restrict_business',
  'suspend_business',
  'order_close',
  'downgrade_qualification',
  'revoke_licence',
  'revoke_business_licence',
  'revoke_approval',
  'revoke_registration',
  'stop_equipment_use',
  'ban_person',
  /** 责令停止执业: of 限制从业 (APL Art.9(4)). */
  'suspend_practice',
  'detention_by_police',
  'withdraw_ad_approval',
  ...OTHER_MEASURES,
  ...ORDERS,
] as const;

/** Whether a kind is never a penalty. */
export const isNoPenalty = (kind: string): boolean => [...OTHER_MEASURES, ...ORDERS].some((each) => each === kind);

type SanctionKind = (typeof SANCTION_KINDS)[number];

/** How a fine is computed; `minStated` false = "X以下", which has no minimum to go below. */
export type FineRule =
  | { readonly form: 'fixed'; readonly min: Fen; readonly max: Fen; readonly minStated: boolean }
  | {
      readonly form: 'multiple';
      readonly base: Quantity;
      readonly min: Multiple;
      readonly max: Multiple;
      readonly minStated: boolean;
      /** 不足N元按N元计算 */
      readonly baseFloor: Fen | null;
      /** 最高不超过N元 */
      readonly cap: Fen | null;
    }
  /** 可以处以罚款 without an amount: it stands in other bases. */
  | { readonly form: 'elsewhere'; readonly bases: () => readonly LegalBasis[] };

/** From `min` to `max` months; `life` = for good, as the longest or the only term. */
export interface Duration {
  readonly min: number | null;
  readonly max: number | null;
  readonly life: boolean;
}

/** One sanction a legal basis provides for. */
export interface Sanction {
  readonly kind: SanctionKind;
  /** true 应当/并处 · false 可以 · null not known */
  readonly mandatory: boolean | null;
  /** False for orders to correct and the like, which are no penalties (APL Art.28(1)). */
  readonly isPenalty: boolean;
  readonly when: readonly Condition[];
  /** When its condition holds, this fine takes the place of the one without it. */
  readonly replacesBaseFine: boolean;
  readonly target: 'party' | 'responsible_persons';
  readonly note: string | null;
  /** How long a ban or a suspension lasts, in months; null where the law sets no time. */
  readonly months: Duration | null;
  /**
   * What the article calls it where the general name says less: 禁止从事药品生产经营活动. `{term}` stands where its
   * time does.
   */
  readonly wording: string | null;
  /** Components with the same word exclude each other: 警告或者罚款, 撤销登记或者吊销营业执照. */
  readonly either: string | null;
  /** Present exactly when `kind` is fine. */
  readonly fine: FineRule | null;
}

/** Provisions of which one sanctions the enterprise, and a restriction that is imposed on it (食品安全法135). */
export interface Presupposed {
  readonly provisions: readonly string[];
  readonly imposed: string | null;
}

/**
 * A provision that allows a penalty, as it read from `effectiveFrom` to `effectiveTo` (both included; null = still).
 */
export interface LegalBasis {
  readonly id: string;
  readonly law: string;
  /** Names in use beside the short one: 反法, 消法. */
  readonly lawAliases: readonly string[];
  readonly article: number;
  readonly paragraph: number | null;
  readonly item: number | null;
  /** The conduct, in Chinese and in English. */
  readonly matter: string;
  readonly matterEn: string;
  /** How officers call such a conduct: 过期 for 超过保质期. */
  readonly saidAs: readonly string[];
  /** The duty that is broken, as a citation: 食品安全法34(2); null where the source does not say. */
  readonly violatedProvision: string | null;
  /** The provisions that the penal article itself names as broken, as it cites them; empty where it names none. */
  readonly violates: readonly string[];
  /** Provisions whose amount this basis states (计量法27 by 计量法实施细则48): cited in its place. */
  readonly alsoCitedAs: readonly string[];
  /** The bases that sanction the same conduct in the next text of the law. */
  readonly succeededBy: readonly string[];
  /** The bases whose fines this one takes over (依照…处罚). */
  readonly refersTo: readonly string[];
  /** The kinds of conduct that the article names, by their value, in Chinese. */
  readonly conducts: Readonly<Record<string, string>>;
  /** Whom it sanctions, where one sentence names several: holder, seller, auctioneer. */
  readonly role: string | null;
  readonly exemption: Exemption | null;
  /** Of a basis for who answers for an enterprise: what its act must be, or have cost it; null where none is named. */
  readonly presupposes: Presupposed | null;
  readonly directions: readonly Direction[];
  readonly seriousBy: readonly SeriousRule[];
  readonly effectiveFrom: LegalDate;
  readonly effectiveTo: LegalDate | null;
  readonly jurisdiction: string;
  /** any_subset = 可以根据情节单处或者并处: any of the sanctions, alone or together. */
  readonly combine: 'cumulative' | 'any_subset';
  readonly sanctions: readonly Sanction[];
  readonly notes: string | null;
  readonly doubt: string | null;
  readonly source: string;
}

export const isInForce = (basis: LegalBasis, date: LegalDate): boolean =>
  basis.effectiveFrom <= date && (basis.effectiveTo === null || date <= basis.effectiveTo);
