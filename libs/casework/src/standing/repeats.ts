import type { Handling } from '../events/investigation.js';
import { imposedPenalty } from '../evolve/performance.js';
import { refusals, type Refusal } from '../refusals/index.js';
import type { CaseState } from '../state/case-state.js';
import { isFiled } from '../state/questions.js';
import { actsOf, type OneAct } from './acts-of.js';
import { heavierPart } from './heavier-part.js';

/** An act with its facts and grounds, as one text. */
const told = ({ basisId, facts, circumstances }: OneAct): string => {
  const grounds = circumstances.map(({ code }) => code).sort();
  return JSON.stringify([basisId, Object.entries(facts).sort(([a], [b]) => a.localeCompare(b)), grounds]);
};

/** Whether the acts of one handling are among those of another, on the same facts and grounds. */
const isWithin = (one: Handling, other: Handling): boolean => {
  const known = new Set(actsOf(other).map(told));
  return actsOf(one).every((act) => known.has(told(act)));
};

/**
 * The decision that was revoked may not be made again on the same facts and grounds, nor a heavier one, unless it was
 * revoked for its procedure (ARL Art.64; ALL Art.71).
 */
export const refuseIfRepeated = (state: CaseState, handling: Handling): Refusal | null => {
  if (!isFiled(state) || state.challenges.round === null || state.challenges.round.forProcedure) return null;
  const before = state.earlierRounds.at(-1);
  if (before === undefined || before.decision.outcome !== 'penalty' || handling.outcome !== 'penalty') return null;
  const decided = before.decision.handling;
  const imposed = imposedPenalty({ ...before, execution: { ...before.execution, standing: null } });
  const lighter = imposed !== null && heavierPart(imposed, handling.penalty) !== null;
  return isWithin(handling, decided) && !lighter ? refusals.sameActAgain() : null;
};
