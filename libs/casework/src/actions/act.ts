import type { Context, Deciding } from '../context.js';
import type { Act, Draft as DraftOf } from '../decide/act.js';
import type { CaseEvent } from '../events/catalogue.js';
import type { CaseState } from '../state/case-state.js';

/** One thing a person can do with a case. Who may do it, and at which stage, stands in steps/. */
export type CaseAct<S extends CaseState, B extends object> = Act<S, B, CaseEvent, Context, Deciding>;

/** An event as a rule on cases records it. */
export type Draft = DraftOf<CaseEvent>;

/** Gives an act its types from its parts. */
export const act = <S extends CaseState, B extends object>(definition: CaseAct<S, B>): CaseAct<S, B> => definition;

export const recorded = <T extends Draft['type']>(type: T, data: Extract<Draft, { type: T }>['data']): Draft[] => [
  { type, data } as Extract<Draft, { type: T }>,
];
