import type { InspectionRow } from './inspection-query.js';

/** How far an inspection is. */
export const states = ['planned', 'approved', 'drawn', 'done'] as const;
export type State = (typeof states)[number];

export const stateOf = ({ approved, drawn, tasks, results }: InspectionRow): State => {
  if (!drawn) return approved ? 'approved' : 'planned';
  return results === tasks ? 'done' : 'drawn';
};

/** Inspections with something that should be public already first, then the newest plans. */
export const inOrder = (rows: readonly InspectionRow[]): InspectionRow[] =>
  rows.toSorted(
    (one, other) => Number(other.overdue > 0) - Number(one.overdue > 0) || other.plannedOn.localeCompare(one.plannedOn),
  );

/** Whether an inspection belongs to a unit, or to one below it; every one where none is asked for. */
export const isOfUnit = ({ unit }: InspectionRow, asked: string): boolean =>
  asked === '' || unit === asked || unit.startsWith(`${asked}.`);
