import type { Context } from '../context.js';
import { refusals, type Refusal } from '../refusals/index.js';
import type { OneAct } from './acts-of.js';
import { refuseIfLimitationExpired } from './limitation.js';

/**
 * An act with a day of its own on which it ended is held against its own limitation: two or five years until it was
 * found, counted from the end of a continuous one (APL Art.36). The day of the filing was held against it there.
 */
export const refuseIfEndedBeyondTerm = ({ act, endedOn, outcome }: OneAct, context: Context): Refusal | null => {
  if (endedOn === undefined) return null;
  if (endedOn > context.day) return refusals.notInTheFuture('endedOn');
  const { foundOn, graveHarm } = foundAs(context);
  if (outcome !== 'penalty' || foundOn === null) return null;
  return refuseIfLimitationExpired(
    { violationEndedOn: endedOn, foundOn, graveHarm, ...(act === '' ? {} : { act }) },
    context,
  );
};

/** The day of the clue, and whether the filing says that life, health or financial safety was harmed. */
const foundAs = ({ facts }: Pick<Context, 'facts'>) => {
  const clue = facts.find((fact) => fact.type === 'ClueRegistered');
  const filing = facts.findLast((fact) => fact.type === 'FilingProposed');
  return { foundOn: clue?.data.receivedOn ?? null, graveHarm: filing?.data.graveHarm ?? false };
};
