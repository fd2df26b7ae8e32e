import { covers, type Actor } from '#casework';

/** Whether a unit is of the actor's bureau (the first part of its path) or below the actor's unit. */
export const isOfOwnBureau = (actor: Actor, unit: string): boolean =>
  covers(actor.unit, unit) || unit.split('.')[0] === actor.unit.split('.')[0];
