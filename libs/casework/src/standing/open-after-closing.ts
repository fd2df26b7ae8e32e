import type { LegalDate } from '../deadlines/index.js';
import { bookingsOf, imposedPenalty, outstanding } from '../evolve/performance.js';
import type { Law } from '../law.js';
import type { At, CaseState, ServedCase } from '../state/case-state.js';
import { endedElsewhereOn } from '../state/execution-result.js';
import { isClosed, isRevoked, wasServed } from '../state/questions.js';
import { owedOn, totalOf } from './ledger.js';

/** Grounds of a closing that rests on what was executed, by the bureau or by the court (PR Art.77(1)). */
const ofExecution: ReadonlySet<string> = new Set(['performed', 'court-ended-execution']);

/** What need not be executed any more: carried out or ended by another body, or closed on another ground. */
const isEndedElsewhere = ({ closing, execution: { enforcement } }: ServedCase & At<'closed' | 'archived'>): boolean =>
  !ofExecution.has(closing.ground) || endedElsewhereOn(enforcement) !== null;

/**
 * Whether something of the penalty of a party is open though its case was closed as performed (PR Art.77(1)(1)); what
 * the court or the reviewing body carried out or ended is not.
 */
export const isOpenAfterClosing = (state: CaseState, day: LegalDate, law: Law): boolean => {
  if (!isClosed(state) || !wasServed(state) || isRevoked(state)) return false;
  if (isEndedElsewhere(state)) return false;
  const penalty = imposedPenalty(state);
  if (penalty === null) return false;
  const left = outstanding(penalty, bookingsOf(state.execution), state.execution.performed);
  return left.fine > 0 || left.items.length > 0 || totalOf(owedOn(state, day, law)) > 0;
};
