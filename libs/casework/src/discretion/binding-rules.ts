import type { LegalDate } from '../law-data/legal-date.js';
import type { SeriousRule } from './basis-rules.js';
import { hold, type Condition } from './conditions.js';
import type { Facts } from './facts.js';
import type { LegalBasis } from './legal-basis.js';
import type { LegalPartyType } from './party-type.js';
import { reasonOf, type Reason, type Tier } from './reason.js';

/** What the law binds the tier to, on given facts. */
interface Bound {
  readonly tiers: readonly Tier[];
  readonly source: string;
}

/** An act as the rules of its basis look at it; `actDate` null: by what holds now. */
interface Act {
  readonly basis: LegalBasis;
  readonly facts: Facts;
  readonly partyType: LegalPartyType | null;
  readonly actDate: LegalDate | null;
}

/**
 * 应当从重, 给予减轻处罚, and 情节严重 by facts that must be fined heavily: says which of them the tier does not follow. `tier` is
 * the stated one, or the one that the amount lies in.
 */
export const directionReasons = (act: Act, tier: Tier | null): Reason[] => {
  if (tier === null) return [];
  return bounds(act)
    .filter(({ tiers }) => !tiers.includes(tier))
    .map(({ tiers, source }) =>
      reasonOf(
        'DIRECTION_NOT_FOLLOWED',
        { tiers, tier, source },
        `${source} binds the fine to ${tiers.join(' or ')}, and it is ${tier}`,
      ),
    );
};

/** Says that the act is, or may be counted as, 情节严重 by the facts that define it, where the file does not say so. */
export const seriousReasons = (act: Act): Reason[] => {
  if (act.facts.serious === true) return [];
  return met(act).map(({ source, binding }) =>
    reasonOf(
      binding ? 'SERIOUS_RULE_HIT_NOT_APPLIED' : 'SERIOUS_RULE_MAY_APPLY',
      { source },
      binding
        ? `the act is 情节严重 by ${source}, and serious is not stated: it is counted as such`
        : `the act may be counted as 情节严重 by ${source}: state serious, or give the reason why it is not`,
    ),
  );
};

/** The facts with 情节严重 where the facts that define it are there. */
export const withDerivedSerious = (act: Act): Facts =>
  met(act).some(({ binding }) => binding) ? { ...act.facts, serious: true } : act.facts;

/** The rules whose facts are there. */
const met = ({ basis, facts, partyType, actDate }: Act): SeriousRule[] =>
  basis.seriousBy.filter(
    ({ anyOf, effectiveFrom }) =>
      (actDate === null || effectiveFrom === null || effectiveFrom <= actDate) &&
      anyOf.some((conditions) => holds(conditions, facts, partyType)),
  );

const bounds = (act: Act): Bound[] => {
  const { basis, facts, partyType, actDate } = act;
  const directed = basis.directions.filter(({ when }) => holds(when, facts, partyType));
  const known = basis.seriousBy.filter(
    ({ effectiveFrom }) => actDate === null || effectiveFrom === null || effectiveFrom <= actDate,
  );
  const serious = facts.serious === true ? known : met(act).filter(({ binding }) => binding);
  return [
    ...directed,
    ...serious.filter(({ heavy }) => heavy).map(({ source }): Bound => ({ tiers: ['heavy'], source })),
  ];
};

const holds = (conditions: readonly Condition[], facts: Facts, partyType: LegalPartyType | null): boolean =>
  hold(conditions, facts, partyType).holds === true;
