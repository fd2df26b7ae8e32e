import type { LegalDate } from '../law-data/legal-date.js';
import type { Direction, Exemption, SeriousRule } from './basis-rules.js';
import type { Sanction } from './sanction.js';

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
  /** The duty that is broken, as a citation: 食品安全法34(2); null where the source does not say. */
  readonly violatedProvision: string | null;
  /** Provisions whose amount this basis states (计量法27 by 计量法实施细则48): cited in its place. */
  readonly alsoCitedAs: readonly string[];
  /** The bases that sanction the same conduct in the next text of the law. */
  readonly succeededBy: readonly string[];
  /** The basis whose figures this one takes over (依照…处罚). */
  readonly figuresOf: string | null;
  /** Whom it sanctions, where one sentence names several: holder, seller, auctioneer. */
  readonly role: string | null;
  readonly exemption: Exemption | null;
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

export function isInForce(basis: LegalBasis, date: LegalDate): boolean {
  return basis.effectiveFrom <= date && (basis.effectiveTo === null || date <= basis.effectiveTo);
}
