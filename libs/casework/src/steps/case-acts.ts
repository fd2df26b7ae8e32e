import type { Stage } from '../state/case-state.js';
import { nextSteps } from './by-stage.js';
import type { Row } from './row.js';

/** Rows of a stage, for code that has only the state at hand. */
export const rowsAt = (stage: Stage): readonly Row<never>[] => nextSteps[stage];

/** Every stage that a case can be at. */
export const stages = Object.keys(nextSteps) as Stage[];

/** Every act on a case once, in the order of the procedure. */
export const caseActs: readonly Row<never>[] = [
  ...new Map(stages.flatMap((stage) => rowsAt(stage)).map((row) => [row.act.name, row])).values(),
];
