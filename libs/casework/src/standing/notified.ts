import type { Handling } from '../events/investigation.js';
import { refusals, type Refusal } from '../refusals/index.js';
import { actsOf, basesOf } from './acts-of.js';
import { heavierPart } from './heavier-part.js';
import { sumOfPenalties } from './penalty-sum.js';

/** What all acts under a basis come to. */
const under = (handling: Handling, basisId: string) =>
  sumOfPenalties(actsOf(handling).flatMap((act) => (act.basisId === basisId ? [act.penalty] : [])));

/**
 * Nothing is decided that the party was not notified of: no basis, nothing heavier in the whole, and nothing heavier
 * under a basis at the expense of another (APL Art.44, 45; PR Art.57, 58).
 */
export const refuseIfUnlikeNotified = (handling: Handling, notified: Handling): Refusal | null => {
  const told = basesOf(notified);
  const bases = basesOf(handling);
  const unknown = handling.outcome === 'penalty' ? bases.find((basisId) => !told.includes(basisId)) : undefined;
  if (unknown !== undefined) return refusals.basisNotNotified(unknown, told);
  const heavier =
    heavierPart(handling.penalty, notified.penalty) ??
    bases
      .map((basisId) => heavierPart(under(handling, basisId), under(notified, basisId)))
      .find((each) => each !== null);
  return heavier == null ? null : refusals.heavierThanNotified(heavier);
};
