import type { CaseAct } from '../actions/act.js';
import type { Role } from '../actor.js';
import type { Context, Deciding } from '../context.js';
import type { Row as RowOf } from '../decide/act.js';
import type { CaseEvent } from '../events/catalogue.js';
import type { CaseState } from '../state/case-state.js';

/** An act on a case and the roles that may do it. */
export type Row<S extends CaseState> = RowOf<S, CaseEvent, Context, Deciding>;

export const may = <S extends CaseState, B extends object>(by: Role | readonly Role[], act: CaseAct<S, B>): Row<S> => ({
  act,
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
