import type { Action } from '../actions/action.js';
import type { Role } from '../actor.js';
import type { CaseState } from '../state/case-state.js';

/** An action and the roles that may do it. */
export interface Row<S extends CaseState> {
  action: Action<S, never>;
  by: readonly Role[];
}

export const may = <S extends CaseState, B extends object>(
  by: Role | readonly Role[],
  action: Action<S, B>,
): Row<S> => ({
  action: action as unknown as Action<S, never>,
  by: typeof by === 'string' ? [by] : by,
});

export const caseworker = 'caseworker';
export const unitHead = 'unit-head';
export const departmentHead = 'department-head';
/** 主要负责人: a department head too, with what the law leaves to the main head alone. */
export const mainHead = 'main-head';
export const reviewer = 'reviewer';
export const hearingHost = 'hearing-host';
export const heads = [unitHead, departmentHead] as const;
