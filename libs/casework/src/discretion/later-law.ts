import type { LegalDate } from '../law-data/legal-date.js';
import type { PenaltyInput } from './assess-penalty.js';
import { basisIndex } from './basis-index.js';
import { countGains } from './counted-gains.js';
import { fineOn } from './fine-on.js';
import { isInForce, type LegalBasis } from './legal-basis.js';
import { yuanText } from './money.js';
import { legalPartyType } from './procedure-thresholds.js';
import { reasonOf, type Reason } from './reason.js';
import type { DiscretionSettings } from './settings.js';
import type { FineRange } from './statutory-range.js';

/**
 * Names the text that followed when it is in force on the day of the decision and milder: it applies in place of the
 * one of the day of the act (从旧兼从轻, APL Art.37). Milder is a lower maximum, or with the same maximum a lower minimum.
 */
export const milderLaw = (
  input: PenaltyInput,
  bases: readonly LegalBasis[],
  settings: DiscretionSettings,
): Reason[] => {
  const { basis, decisionDate } = input;
  if (decisionDate === null || isInForce(basis, decisionDate)) return [];
  const range = rangeUnder(basis, input, settings);
  const { byId } = basisIndex(bases);
  return basis.succeededBy.flatMap((id): Reason[] => {
    const later = byId.get(id);
    if (later === undefined || !isInForce(later, decisionDate)) return [];
    const laterRange = rangeUnder(later, input, settings);
    if (range === null || laterRange === null || !isMilder(laterRange, range)) return [];
    const figures = `${yuanText(laterRange.min)} to ${yuanText(laterRange.max)} yuan`;
    const message = `${id} is in force on ${decisionDate} and milder, ${figures}: it applies (行政处罚法37)`;
    return [reasonOf('MILDER_LAW', { basis: id, decisionDate, min: laterRange.min, max: laterRange.max }, message)];
  });
};

/** The texts that a basis took the place of, in force on a day. */
const earlierTexts = (basisId: string, on: LegalDate, bases: readonly LegalBasis[]): LegalBasis[] =>
  bases.filter((each) => each.succeededBy.includes(basisId) && isInForce(each, on));

/**
 * Says that a text that came after the act is applied and is not milder than the one of its day, or that no text of its
 * day is known (APL Art.37, first sentence); and that the text of its day was repealed and none came in its place, so
 * that the act may be unlawful no longer (second sentence).
 */
export const lawInTime = (
  input: PenaltyInput,
  bases: readonly LegalBasis[],
  settings: DiscretionSettings,
): Reason[] => {
  const { basis, actDate, decisionDate } = input;
  if (actDate === null || decisionDate === null) return [];
  if (isInForce(basis, actDate)) return repealed(basis, decisionDate, bases);
  if (!isInForce(basis, decisionDate) || decisionDate <= actDate) return [];
  const range = rangeUnder(basis, input, settings);
  const earlier = earlierTexts(basis.id, actDate, bases).map((each) => rangeUnder(each, input, settings));
  // What cannot be computed from the facts is not said to be heavier or milder.
  if (earlier.some((each) => each === null || range === null || isMilder(range, each))) return [];
  const then = earlier[0] ?? null;
  const told = { basis: basis.id, from: basis.effectiveFrom, actDate };
  const figures =
    then === null ? 'no text of that day is known' : `${yuanText(then.min)} to ${yuanText(then.max)} yuan`;
  const message = `${basis.id} came after the act of ${actDate} (${figures}) and is not milder (行政处罚法37)`;
  return [reasonOf('LATER_LAW_NOT_MILDER', { ...told, min: then?.min ?? null, max: then?.max ?? null }, message)];
};

const repealed = (
  { id, effectiveTo, succeededBy }: LegalBasis,
  decisionDate: LegalDate,
  bases: readonly LegalBasis[],
): Reason[] => {
  if (effectiveTo === null || decisionDate <= effectiveTo) return [];
  const { byId } = basisIndex(bases);
  const isTakenUp = succeededBy.some((next) => {
    const later = byId.get(next);
    return later !== undefined && isInForce(later, decisionDate);
  });
  if (isTakenUp) return [];
  const message = `${id} was repealed after ${effectiveTo} and no text is known in its place (行政处罚法37)`;
  return [reasonOf('REPEALED_LAW', { basis: id, to: effectiveTo }, message)];
};

const rangeUnder = (basis: LegalBasis, input: PenaltyInput, settings: DiscretionSettings): FineRange | null => {
  const partyType = input.partyType === null ? null : legalPartyType(input.partyType, settings, input.decisionDate);
  const outcome = fineOn(basis, countGains(input.facts, settings, input.decisionDate), partyType);
  if (outcome.kind === 'no-fine') return { min: 0, max: 0, minStated: false, mandatory: null };
  return outcome.kind === 'range' ? outcome.range : null;
};

const isMilder = (one: FineRange, other: FineRange): boolean =>
  one.max < other.max || (one.max === other.max && one.min < other.min);
