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

const rangeUnder = (basis: LegalBasis, input: PenaltyInput, settings: DiscretionSettings): FineRange | null => {
  const partyType = input.partyType === null ? null : legalPartyType(input.partyType, settings, input.decisionDate);
  const outcome = fineOn(basis, countGains(input.facts, settings, input.decisionDate), partyType);
  if (outcome.kind === 'no-fine') return { min: 0, max: 0, minStated: false, mandatory: null };
  return outcome.kind === 'range' ? outcome.range : null;
};

const isMilder = (one: FineRange, other: FineRange): boolean =>
  one.max < other.max || (one.max === other.max && one.min < other.min);
