import { hold, type Condition } from './conditions.js';
import type { Facts } from './facts.js';
import type { LegalBasis } from './legal-basis.js';
import type { LegalPartyType } from './party-type.js';
import type { Reason, Tier } from './reason.js';

/** What the law binds the tier to, on given facts. */
interface Bound {
  readonly tiers: readonly Tier[];
  readonly source: string;
}

/**
 * 应当从重, 给予减轻处罚, and 情节严重 by facts that must be fined heavily: says which of them the tier does not follow. `tier` is
 * the stated one, or the one that the amount lies in.
 */
export const directionReasons = (
  basis: LegalBasis,
  facts: Facts,
  partyType: LegalPartyType | null,
  tier: Tier | null,
): Reason[] => {
  if (tier === null) return [];
  return bounds(basis, facts, partyType)
    .filter(({ tiers }) => !tiers.includes(tier))
    .map(({ tiers, source }) => ({
      code: 'DIRECTION_NOT_FOLLOWED',
      message: `${source} binds the fine to ${tiers.join(' or ')}, and it is ${tier}`,
    }));
};

/** Says that the act is 情节严重 by the facts that define it, where the file does not say so. */
export const seriousReasons = (basis: LegalBasis, facts: Facts, partyType: LegalPartyType | null): Reason[] => {
  if (facts.serious === true) return [];
  return basis.seriousBy
    .filter(({ anyOf }) => anyOf.some((conditions) => holds(conditions, facts, partyType)))
    .map(({ source }) => ({
      code: 'SERIOUS_RULE_HIT_NOT_APPLIED',
      message: `the act is 情节严重 by ${source}, and serious is not stated: it is counted as such`,
    }));
};

/** The facts with 情节严重 where the facts that define it are there. */
export const withDerivedSerious = (basis: LegalBasis, facts: Facts, partyType: LegalPartyType | null): Facts =>
  seriousReasons(basis, facts, partyType).length > 0 ? { ...facts, serious: true } : facts;

const bounds = (basis: LegalBasis, facts: Facts, partyType: LegalPartyType | null): Bound[] => {
  const directed = basis.directions.filter(({ when }) => holds(when, facts, partyType));
  const serious = basis.seriousBy.filter(
    ({ heavy, anyOf }) => heavy && (facts.serious === true || anyOf.some((when) => holds(when, facts, partyType))),
  );
  return [...directed, ...serious.map(({ source }): Bound => ({ tiers: ['heavy'], source }))];
};

const holds = (conditions: readonly Condition[], facts: Facts, partyType: LegalPartyType | null): boolean =>
  hold(conditions, facts, partyType).holds === true;
