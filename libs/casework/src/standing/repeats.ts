import type { Handling } from '../events/investigation.js';
import { imposedPenalty } from '../evolve/performance.js';
import { refusals, type Refusal } from '../refusals/index.js';
import type { CaseState } from '../state/case-state.js';
import { isFiled } from '../state/questions.js';
import { heavierPart } from './handling-check.js';

/** Whether two texts hold the same facts: as JSON, whatever the order of their keys. */
const same = (one: object, other: object): boolean => {
  const sorted = (facts: object): string =>
    JSON.stringify(Object.entries(facts).sort(([a], [b]) => a.localeCompare(b)));
  return sorted(one) === sorted(other);
};

const grounds = ({ circumstances }: Handling): string =>
  circumstances
    .map(({ code }) => code)
    .sort()
    .join(' ');

/**
 * The decision that was revoked may not be made again on the same facts and grounds, nor a heavier one, unless it was
 * revoked for its procedure (ARL Art.64; ALL Art.71).
 */
export const refuseIfRepeated = (state: CaseState, handling: Handling): Refusal | null => {
  if (!isFiled(state) || state.challenges.round === null || state.challenges.round.forProcedure) return null;
  const before = state.earlierRounds.at(-1);
  if (before === undefined || before.decision.outcome !== 'penalty' || handling.outcome !== 'penalty') return null;
  const decided = before.decision.handling;
  const likeBefore =
    decided.basisId === handling.basisId &&
    same(decided.facts, handling.facts) &&
    grounds(decided) === grounds(handling);
  const imposed = imposedPenalty({ ...before, execution: { ...before.execution, standing: null } });
  const lighter = imposed !== null && heavierPart(imposed, handling.penalty) !== null;
  return likeBefore && !lighter ? refusals.sameActAgain() : null;
};
