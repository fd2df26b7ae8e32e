import type { Actor, Role } from '../actor.js';
import type { Around } from '../context.js';
import type { Recorded } from '../evolve/recorded.js';
import type { InvalidField } from '../input/invalid-field.js';
import type { Refusal } from '../refusals/index.js';
import type { AnyAct, Happening, Row } from './act.js';

/**
 * One kind of stream: what its events fold to, which acts there are, and which of them are possible when.
 * @template S what a stream folds to; @template E its events; @template C what its rules may look at; @template D the
 * same while an act is decided.
 */
export interface Aggregate<S, E extends Happening, C extends Around, D extends C = C> {
  /** Every act once, in the order of the procedure. */
  readonly rows: readonly Row<never, E, C, D>[];
  /** The acts that are possible at this point of the procedure. */
  readonly rowsAt: (state: S) => readonly Row<never, E, C, D>[];
  /** Why an act that is not among them is refused. */
  readonly refuseNow: (state: S, act: AnyAct<never, E, C, D>, context: Omit<D, 'day'>) => Refusal;
  /** What stands in the way of every act, the act's own reasons included. */
  readonly refuseIfInTheWay: (state: S, act: AnyAct<never, E, C, D>, context: C) => Refusal | null;
  /** Why the law keeps an act for another office than the actor's, where that is to be on record; else null. */
  readonly refuseIfKept?: (act: AnyAct<never, E, C, D>, by: readonly Role[], actor: Actor) => Refusal | null;
  /** What the law asks for and a body leaves out, where nothing else is wrong with it; else null. */
  readonly refuseIfLacking?: (
    act: AnyAct<never, E, C, D>,
    body: unknown,
    faults: readonly InvalidField[],
  ) => Refusal | null;
  /** What no act may say. */
  readonly refuseIfSaid?: (state: S, act: string, said: object, context: D) => Refusal | null;
  /** What happened by itself before the act, the passing of time for one: it is recorded with the act, before it. */
  readonly happenedBefore?: (state: S, context: Omit<D, 'day'>) => E[];
  /** What one fact makes of a state. @throws {BrokenHistory} */
  readonly evolve: (state: S, fact: Recorded<E>) => S;
  /** Version of the events of a type, as they are written now. */
  readonly versionOf: (type: E['type']) => number;
}
