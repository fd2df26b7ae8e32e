import { addMonths, type LegalDate } from '../deadlines/index.js';
import {
  basisInForce,
  isWithinTerm,
  lawfulTerm,
  legalPartyType,
  onlyTerm,
  type Duration,
} from '../discretion/index.js';
import type { Party } from '../events/clue.js';
import type { Handling, Penalty } from '../events/investigation.js';
import { timedRestrictions, type RestrictionTerm, type TimedRestriction } from '../events/restrictions.js';
import type { Law } from '../law.js';
import { refusals, type Refusal } from '../refusals/index.js';
import { actsOf, type OneAct } from './acts-of.js';

/** Whose act it is, when it ended, and on which day and by which law it is looked at. */
interface Asked {
  readonly party: Party;
  readonly violationOn: LegalDate;
  readonly law: Law;
  readonly day: LegalDate;
}

/** A restriction for good is over on no day that can be written. */
export const forGood = '9999-12-31' as LegalDate;

type Months = number | 'for-life';

const stated = ({ terms = [] }: Penalty, restriction: TimedRestriction): Months | null => {
  const term = terms.find((each) => each.restriction === restriction);
  return term?.forLife ?? term?.months ?? null;
};

const timedOf = ({ restrictions }: Penalty): TimedRestriction[] =>
  timedRestrictions.filter((restriction) => restrictions.includes(restriction));

/** How long the norms that an act breaks let a restriction last, each where it sets a time (APL Art.29). */
const termsOfLaw = (act: OneAct, restriction: TimedRestriction, asked: Asked): Duration[] => {
  const { law, party, violationOn, day } = asked;
  const partyType = legalPartyType(party.kind, law.discretion, day);
  return [{ basisId: act.basisId, facts: act.facts }, ...(act.alsoBroken ?? [])].flatMap(({ basisId, facts }) => {
    const basis = basisInForce(law.bases, basisId, violationOn) ?? basisInForce(law.bases, basisId, day);
    const term = basis === undefined ? null : lawfulTerm(basis, facts, partyType, restriction);
    return term === null ? [] : [term];
  });
};

/** Says of terms that they name what is not imposed, or one restriction twice. */
const refuseIfMisplaced = ({ restrictions, terms = [] }: Penalty): Refusal | null => {
  const named = terms.map(({ restriction }) => restriction);
  const stray = named.find((each, place) => !restrictions.includes(each) || named.indexOf(each) !== place);
  const both = terms.find(({ months, forLife }) => months !== undefined && forLife !== undefined)?.restriction;
  const faulty = stray ?? both;
  return faulty === undefined ? null : refusals.restrictionTermMisplaced(faulty);
};

/**
 * A restriction lasts as long as the law lets it: a term that the law leaves to the decision is stated, and no term
 * lies outside (APL Art.4, 59).
 */
export const refuseUnlessTermsLawful = (act: OneAct, asked: Asked): Refusal | null => {
  const misplaced = refuseIfMisplaced(act.penalty);
  if (misplaced !== null) return misplaced;
  for (const restriction of timedOf(act.penalty)) {
    const lawful = termsOfLaw(act, restriction, asked);
    const months = stated(act.penalty, restriction);
    if (lawful.length === 0) continue;
    if (months === null && lawful.every((term) => onlyTerm(term) === null))
      return refusals.restrictionTermMissing(act.basisId, restriction, lawful);
    if (months !== null && !lawful.some((term) => isWithinTerm(term, months)))
      return refusals.restrictionTermOutside(act.basisId, restriction, lawful);
  }
  return null;
};

const lastDay = (months: Months, from: LegalDate): LegalDate =>
  months === 'for-life' ? forGood : addMonths(from, months);

/**
 * Last day of the restrictions that a decision imposes, counted from its service: by the terms it states, else by the
 * only term of the law; null where neither says how long (PUB Art.14; CRED Art.8(4)).
 */
export const restrictedUntil = (
  handling: Handling,
  penalty: Penalty,
  servedOn: LegalDate,
  asked: Asked,
): LegalDate | null => {
  const days = timedOf(penalty).flatMap((restriction) => {
    const decided = stated(penalty, restriction);
    const lawful = actsOf(handling)
      .filter((act) => act.penalty.restrictions.includes(restriction))
      .flatMap((act) => termsOfLaw(act, restriction, asked).flatMap((term) => onlyTerm(term) ?? []));
    return (decided === null ? lawful : [decided]).map((months) => lastDay(months, servedOn));
  });
  return days.toSorted().at(-1) ?? null;
};

/** The longer of two terms of one restriction. */
const longer = (one: RestrictionTerm, other: RestrictionTerm): RestrictionTerm => {
  if (one.forLife !== undefined) return one;
  return other.forLife !== undefined || (other.months ?? 0) > (one.months ?? 0) ? other : one;
};

/** The terms of several penalties executed together: of each restriction the longest. */
export const togetherTerms = (penalties: readonly Penalty[]): RestrictionTerm[] => {
  const all = penalties.flatMap(({ terms = [] }) => terms);
  return timedRestrictions.flatMap((restriction) => {
    const [first, ...more] = all.filter((term) => term.restriction === restriction);
    return first === undefined ? [] : [more.reduce(longer, first)];
  });
};

/** The restriction that lasts longer by one penalty than by another that has it too, or null. */
export const longerRestriction = (one: Penalty, other: Penalty): TimedRestriction | null =>
  timedOf(one).find((restriction) => {
    const [mine, theirs] = [stated(one, restriction), stated(other, restriction)];
    if (mine === null || theirs === null || theirs === 'for-life') return mine !== null && theirs === null;
    return mine === 'for-life' || mine > theirs;
  }) ?? null;
