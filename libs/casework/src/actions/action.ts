import type { CaseState } from '../state/case-state.js';
import type { Context } from '../context.js';
import type { CaseEvent } from '../events/catalogue.js';
import type { Refusal } from '../refusals/index.js';

/** An event as a rule records it; version and times are added by `perform`. */
export type Draft = { [E in CaseEvent as E['type']]: { type: E['type']; data: E['data'] } }[CaseEvent['type']];

/**
 * One thing a person can do with a case: what it needs, when it is refused, what it records.
 * Who may do it, and at which stage, stands in steps/.
 */
export interface Action<S extends CaseState, B extends object> {
  /** Name in the path: POST /cases/{id}/actions/{name}. */
  name: string;
  chinese: string;
  /** One line for the API page and for people. */
  summary: string;
  /** The article it rests on. */
  ground: string;
  body: new () => B;
  /**
   * When the act happened, for acts that may be recorded later: an instant, or a day. Without it the act happens now.
   */
  happened?: (body: B) => string;
  /** What stands in the way whatever the command says; the case page shows it beside the action. */
  unless?: (state: S, context: Context) => Refusal | null;
  decide: (state: S, body: B, context: Context) => Draft[] | Refusal;
}

/** Gives an action its types from its parts. */
export const action = <S extends CaseState, B extends object>(definition: Action<S, B>): Action<S, B> => definition;

export const recorded = <T extends Draft['type']>(type: T, data: Extract<Draft, { type: T }>['data']): Draft[] => [
  { type, data } as Extract<Draft, { type: T }>,
];
