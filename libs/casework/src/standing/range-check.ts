import { circumstanceList } from '../discretion/index.js';
import { refusals, type Refusal } from '../refusals/index.js';
import type { ActCheck } from './act-check.js';
import type { OneAct } from './acts-of.js';

/** S: 应当从轻或者减轻 (APL Art.30, 32), which weighs against a direction to be heavy. */
const mustBeLenient = new Set(
  circumstanceList
    .filter(({ effect, binding }) => effect === 'lenient-or-mitigated' && binding === true)
    .map(({ code }) => code),
);

/**
 * What the law binds the tier to is followed (应当从重, 给予减轻处罚), unless another provision binds it the other way: then both
 * are weighed, and the check says so.
 */
const refuseUnlessDirected = ({ basisId, reasons }: ActCheck, { circumstances, tier }: OneAct): Refusal | null => {
  const broken = reasons.find(({ code }) => code === 'DIRECTION_NOT_FOLLOWED');
  const weighed = tier !== 'heavy' && circumstances.some(({ code }) => mustBeLenient.has(code) || code === 'C1');
  return broken === undefined || weighed ? null : refusals.directionNotFollowed(basisId, broken);
};

/** Not both of two sanctions of which the article allows one. */
const refuseIfBoth = ({ basisId, reasons }: ActCheck): Refusal | null => {
  const both = reasons.find(({ code }) => code === 'EITHER_OR');
  return both === undefined ? null : refusals.oneOrTheOther(basisId, both);
};

/** A fine above the maximum, below the minimum without a stated ground, or one of which nothing can be said. */
export const refuseUnlessWithinRange = (check: ActCheck, act: OneAct): Refusal | null =>
  refuseUnlessFineFits(check, act) ?? refuseUnlessDirected(check, act) ?? refuseIfBoth(check);

const refuseUnlessFineFits = ({ verdict, range, reasons }: ActCheck, act: OneAct): Refusal | null => {
  const { basisId, tier, mitigationGround } = act;
  const { fine } = act.penalty;
  if (range === null) {
    if (fine === 0) return null;
    return verdict === 'unknown' ? refusals.factsMissing(basisId, reasons) : refusals.noFinePossible(basisId, reasons);
  }
  if (fine > range.max) return refusals.aboveMaximum(fine, range.max, basisId);
  const of = tier === undefined ? {} : { tier };
  const stated = mitigationGround !== undefined && tier === 'mitigated';
  if (verdict === 'mitigated' && !stated) return refusals.obligatoryFineOmitted(basisId, of);
  if (verdict === 'below-minimum' && !stated) return refusals.belowMinimumWithoutGround(fine, range.min, basisId, of);
  return tier === undefined && fine > 0 && range.min < range.max ? refusals.tierNotStated() : null;
};
