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

/** Refusals that say who may not. What else is missing is said first, to somebody whose office it is not anyway. */
const ofPersons: ReadonlySet<string> = new Set([
  'separation-of-duty',
  'not-assigned',
  'recused',
  'reviewer-unqualified',
  'certificate-invalid',
  'officer-unknown',
]);

/** Somebody whom a refusal of a person does not meet: an officer of the case where it names them, else nobody known. */
const whoMay = ({ code, parameters }: Refusal): string => {
  const named = code === 'not-assigned' && 'officers' in parameters ? parameters.officers : [];
  return (Array.isArray(named) ? (named as readonly string[])[0] : undefined) ?? '';
};

/**
 * Why an act cannot be done now, for somebody whose office it is not: what is missing, whoever comes; the refusal of
 * the person where nobody else can be asked for.
 */
const refuseIfMissingAnyway = (own: Refusal, refuseIfBy: (id: string) => Refusal | null): Refusal | null => {
  if (!ofPersons.has(own.code)) return own;
  const found = refuseIfBy(whoMay(own));
  return found !== null && ofPersons.has(found.code) ? own : found;
};

/** What can be done in a stream at this point, by whom, and why the rest cannot. */
export const nextStepsOf = <S, E extends Happening, C extends Around, D extends C>(
  aggregate: Aggregate<S, E, C, D>,
  state: S,
  context: NoInfer<C>,
): NextStep[] =>
  aggregate.rowsAt(state).map(({ act, by }) => {
    const { name: action, chinese, summary, ground } = act;
    const refuseIfBy = (id: string): Refusal | null =>
      aggregate.refuseIfInTheWay(state, act, { ...context, actor: { ...context.actor, id } });
    const own = aggregate.refuseIfInTheWay(state, act, context);
    const isTheirs = hasRole(context.actor, by);
    const reason = own === null || isTheirs ? own : refuseIfMissingAnyway(own, refuseIfBy);
    return { action, chinese, summary, ground, by, allowed: own === null && isTheirs, reason };
  });
