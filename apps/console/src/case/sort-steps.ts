import type { Stage } from '#casework/state/case-state';
import { mainLine } from '#casework/steps/main-line';
import type { CaseStep } from './case-query.js';
import type { StandingOfStep } from './standing-of-step.js';

/** Next steps as a person looks at them. */
export interface SortedSteps {
  /** What takes the case on and can be done by me now. */
  readonly main: CaseStep[];
  /** What else I could do now. */
  readonly possible: CaseStep[];
  /** What takes the case on, and waits for somebody else or for something that is missing. */
  readonly waiting: CaseStep[];
  readonly notYet: CaseStep[];
}

/** Whether there is nothing left to do by it. */
const isDone = ({ reason }: CaseStep): boolean => reason?.code === 'nothing-to-do';

/**
 * Sorts what can be done: the main line apart from what is only possible, in the order of the procedure. What presses
 * goes before the main line; what is about nothing in the case is left out, and nothing leads on beside a proposal that
 * has to be judged first.
 */
export const sortSteps = (
  all: readonly CaseStep[],
  stage: Stage,
  standing: (step: CaseStep) => StandingOfStep = () => 'usual',
): SortedSteps => {
  const steps = all.filter((step) => standing(step) !== 'pointless');
  const order = mainLine[stage];
  const leadsOn = (step: CaseStep): boolean =>
    standing(step) === 'pressing' || (standing(step) === 'usual' && order.includes(step.action));
  const inOrder = (chosen: CaseStep[]): CaseStep[] =>
    chosen.toSorted((one, other) => order.indexOf(one.action) - order.indexOf(other.action));
  return {
    main: inOrder(steps.filter((step) => step.allowed && leadsOn(step))),
    possible: steps.filter((step) => step.allowed && !leadsOn(step)),
    waiting: inOrder(steps.filter((step) => !step.allowed && leadsOn(step) && !isDone(step))),
    notYet: steps.filter((step) => !step.allowed && !leadsOn(step)),
  };
};
