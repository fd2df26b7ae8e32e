import type { At, CaseState, Stage } from '../state/case-state.js';
import type { LegalDate } from '../deadlines/index.js';
import type { CaseEvent } from '../events/catalogue.js';

/**
 * The stream holds a fact that cannot follow the facts before it. Never caused by a user: the rules refuse such
 * commands.
 */
export class BrokenHistory extends Error {
  override readonly name = 'BrokenHistory';
}

/** The fault of an event that a later program recorded. */
export const unknownType = ({ type }: { type: string }): BrokenHistory =>
  new BrokenHistory(`This program does not know the event type ${type}`);

/** The state, when it is at one of these stages. @throws {BrokenHistory} */
export const at = <S extends Stage>(state: CaseState, ...stages: S[]): At<S> => {
  if (!stages.some((stage) => stage === state.stage)) {
    throw new BrokenHistory(`A fact for stage ${stages.join(' or ')} was found at stage ${state.stage}`);
  }
  return state as At<S>;
};

type Data<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>['data'];

/** Who recorded a fact, and the legal day on which it happened. */
export interface Meta {
  by: string;
  on: LegalDate;
  /** UTC instant of the same. */
  at: string;
}

/**
 * What facts of these types do to a case. The state that an applier is given is its own: it may change it (`having`)
 * and give it back. What the state holds, lists and objects, is shared with the states before it and never changed.
 */
export type Appliers<T extends CaseEvent['type'] = CaseEvent['type']> = {
  [E in T]: (state: CaseState, data: Data<E>, meta: Meta) => CaseState;
};

type KeyOf<S> = S extends unknown ? keyof S : never;
type FieldOf<S, K> = S extends unknown ? (K extends keyof S ? S[K] : never) : never;
type Fields = { [K in KeyOf<CaseState>]?: FieldOf<CaseState, K> };
type Having<S, C> = S extends unknown ? Omit<S, keyof C> & C : never;

/**
 * This very state, with these fields instead of what it had there. A state has sixty fields and a fact changes two of
 * them: copying it for each fact of a history took a third of the time of reading the case.
 */
export const having = <S extends CaseState, C extends Fields>(state: S, change: C): Having<S, C> =>
  Object.assign(state, change) as unknown as Having<S, C>;
