import { recordPayment } from '../actions/execution/record-payment.js';
import type { CaseState, Stage } from '../state/case-state.js';
import { isFiled } from '../state/questions.js';
import { nextSteps } from './by-stage.js';
import { caseworker, may, type Row } from './row.js';

/** Rows of a stage, for code that has only the state at hand. */
export const rowsAt = (stage: Stage): readonly Row<never>[] => nextSteps[stage];

/**
 * What may be done in a case: the rows of its stage, and in a case that is handled anew a bank slip for the decision
 * that fell (ACL Art.41; APL Art.67).
 */
export const rowsOf = (state: CaseState): readonly Row<never>[] => {
  const rows = rowsAt(state.stage);
  const isHandledAnew = isFiled(state) && state.earlierRounds.length > 0;
  if (!isHandledAnew || rows.some(({ act }) => act === recordPayment)) return rows;
  return [...rows, may(caseworker, recordPayment)];
};

/** Every stage that a case can be at. */
export const stages = Object.keys(nextSteps) as Stage[];

/** Every act on a case once, in the order of the procedure. */
export const caseActs: readonly Row<never>[] = [
  ...new Map(stages.flatMap((stage) => rowsAt(stage)).map((row) => [row.act.name, row])).values(),
];
