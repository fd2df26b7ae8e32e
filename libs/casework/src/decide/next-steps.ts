import { hasRole, type Role } from '../actor.js';
import type { Around } from '../context.js';
import type { Refusal } from '../refusals/index.js';
import type { Happening } from './act.js';
import type { Aggregate } from './aggregate.js';

/** One line of "what can be done now": by whom, on what ground, and why not when it cannot. */
export interface NextStep {
  readonly action: string;
  readonly chinese: string;
  readonly summary: string;
  readonly ground: string;
  readonly by: readonly Role[];
  /** Whether this actor may do it now. */
  readonly allowed: boolean;
  readonly reason: Refusal | null;
}

/** What can be done in a stream at this point, by whom, and why the rest cannot. */
export const nextStepsOf = <S, E extends Happening, C extends Around, D extends C>(
  aggregate: Aggregate<S, E, C, D>,
  state: S,
  context: NoInfer<C>,
): NextStep[] =>
  aggregate.rowsAt(state).map(({ act, by }) => {
    const { name: action, chinese, summary, ground } = act;
    const reason = aggregate.refuseIfInTheWay(state, act, context);
    return { action, chinese, summary, ground, by, allowed: reason === null && hasRole(context.actor, by), reason };
  });
