import { refusals, type Refusal } from '../refusals/index.js';
import type { ActCheck } from './act-check.js';
import type { OneAct } from './acts-of.js';

/** A fine above the maximum, below the minimum without a stated ground, or one of which nothing can be said. */
export const refuseUnlessWithinRange = ({ verdict, range, reasons }: ActCheck, act: OneAct): Refusal | null => {
  const { basisId, tier, mitigationGround } = act;
  const { fine } = act.penalty;
  if (range === null) {
    if (fine === 0) return null;
    return verdict === 'unknown' ? refusals.factsMissing(basisId, reasons) : refusals.noFinePossible(basisId, reasons);
  }
  if (fine > range.max) return refusals.aboveMaximum(fine, range.max, basisId);
  const stated = mitigationGround !== undefined && tier === 'mitigated';
  if (verdict === 'mitigated' && !stated) return refusals.obligatoryFineOmitted(basisId);
  if (verdict === 'below-minimum' && !stated) return refusals.belowMinimumWithoutGround(fine, range.min, basisId);
  return tier === undefined && fine > 0 && range.min < range.max ? refusals.tierNotStated() : null;
};
