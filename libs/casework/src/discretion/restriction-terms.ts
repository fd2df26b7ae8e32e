import { hold } from './conditions.js';
import type { Facts } from './facts.js';
import type { Duration, LegalBasis, Sanction } from './legal-basis.js';
import type { LegalPartyType } from './party-type.js';
import { namesOf } from './provided-parts.js';

/** What the basis provides on these facts that is imposed as a restriction. */
const providedAs = (
  { sanctions }: LegalBasis,
  facts: Facts,
  partyType: LegalPartyType | null,
  restriction: string,
): readonly Sanction[] =>
  sanctions.filter(
    ({ kind, when }) => namesOf(restriction).includes(kind) && hold(when, facts, partyType).holds !== false,
  );

/** How long the basis lets a restriction last on these facts; null where it sets no time. */
export const lawfulTerm = (
  basis: LegalBasis,
  facts: Facts,
  partyType: LegalPartyType | null,
  restriction: string,
): Duration | null =>
  providedAs(basis, facts, partyType, restriction).find(({ months }) => months !== null)?.months ?? null;

/**
 * What the article calls a restriction on these facts, with `{term}` for its time; null where the general name is its
 * name, or it provides for several of which nobody says which is meant (吊销药品批准证明文件 or 吊销药品经营许可证).
 */
export const lawfulWording = (
  basis: LegalBasis,
  facts: Facts,
  partyType: LegalPartyType | null,
  restriction: string,
): string | null => {
  const [wording = null, ...others] = new Set(
    providedAs(basis, facts, partyType, restriction).map((each) => each.wording),
  );
  return others.length === 0 ? wording : null;
};

/** Whether a term of so many months, or for good, is one that the law leaves. */
export const isWithinTerm = ({ min, max, life }: Duration, months: number | 'for-life'): boolean => {
  if (months === 'for-life') return life;
  if (min === null && max === null) return false;
  return months >= (min ?? 1) && (max === null || months <= max);
};

/** The one term that the law leaves, in months; null where there is a choice. */
export const onlyTerm = ({ min, max, life }: Duration): number | 'for-life' | null => {
  if (life) return min === null && max === null ? 'for-life' : null;
  return min === max ? min : null;
};

/** A term in words: 6 to 24 months, 120 months or more, for good. */
export const termText = ({ min, max, life }: Duration): string => {
  const months = min === max ? (min === null ? '' : `${min} months`) : `${min ?? 1} to ${max ?? 'more'} months`;
  return [months, ...(life ? ['for good'] : [])].filter((text) => text !== '').join(' or ');
};
