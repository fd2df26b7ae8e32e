import type { Role } from '../actor.js';
import type { Around } from '../context.js';
import type { InvalidField } from '../input/validation.js';
import type { Refusal } from '../refusals/index.js';

/** An event as every kind of stream records it. */
export interface Happening {
  readonly type: string;
  readonly v: number;
  /** UTC instant of the act itself. */
  readonly occurredAt: string;
  readonly data: object;
}

/** An event as a rule records it; version and times are added by `decide`. */
export type Draft<E extends Happening> = E extends Happening ? { type: E['type']; data: E['data'] } : never;

/**
 * One thing a person can do in a stream: what it needs, when it is refused, what it records.
 * @template S what the stream folds to where the act is possible; @template C what may be looked at before a command is
 * there; @template D what may be looked at when it is decided.
 */
export interface Act<S, B extends object, E extends Happening, C extends Around, D extends C = C> {
  /** Name in the path: POST /cases/{id}/actions/{name}. */
  readonly name: string;
  readonly chinese: string;
  /** One line for the API page and for people. */
  readonly summary: string;
  /** The article it rests on. */
  readonly ground: string;
  readonly body: new () => B;
  /**
   * When the act happened, for acts that may be recorded later: an instant, or a day. Without it the act happens now.
   */
  readonly happenedOn?: (body: B) => string;
  /** What stands in the way whatever the command says; pages show it beside the act. */
  readonly refuseIf?: (state: S, context: C) => Refusal | null;
  /** What is wrong with a body of the right form that may stand in older records. */
  readonly faults?: (body: B) => InvalidField[];
  readonly decide: (state: S, body: B, context: D) => Draft<E>[] | Refusal;
}

/** An act whatever its body, as tables hold it. */
export type AnyAct<S, E extends Happening, C extends Around, D extends C = C> = Omit<Act<S, never, E, C, D>, 'body'> & {
  body: new () => object;
};

/** An act and the roles that may do it. */
export interface Row<S, E extends Happening, C extends Around, D extends C = C> {
  readonly act: AnyAct<S, E, C, D>;
  readonly by: readonly Role[];
}
