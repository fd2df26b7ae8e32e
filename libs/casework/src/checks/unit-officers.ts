import { covers } from '../actor.js';
import type { Context } from '../context.js';
import { refusals, type Refusal } from '../refusals/index.js';

/** Officers come from the units named, or from the bureau above them; who is not in the register is found elsewhere. */
export const refuseUnlessOfUnits = (
  officers: readonly string[],
  units: readonly string[],
  context: Context,
): Refusal | null => {
  const strangers = officers.filter((id) => {
    const unit = context.officer(id)?.unit;
    return unit !== undefined && !units.some((each) => covers(each, unit) || covers(unit, each));
  });
  return strangers.length === 0 ? null : refusals.officersOfOtherUnits(strangers);
};
