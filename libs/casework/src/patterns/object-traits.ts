import type { LegalDate } from '../deadlines/index.js';
import { isInspected, type InspectionState } from '../inspection/state.js';

/** An enterprise that was inspected, or drawn for it, without a clue that made it necessary. */
export interface ObjectTraits {
  readonly inspection: string;
  readonly unit: string;
  readonly id: string;
  readonly name: string;
  readonly on: LegalDate;
  readonly inspectors: readonly string[];
  readonly cases: readonly string[];
}

/** The objects of an inspection that count for the yearly cap (CHK). */
export const objectsIn = (inspection: string, state: InspectionState): ObjectTraits[] => {
  const { plan, drawn, tasks } = state;
  if (drawn === null) return [];
  return tasks.filter(isInspected).flatMap(({ object, inspectors, result, cases }) => {
    const listed = plan.objects.find(({ id }) => id === object);
    if (listed === undefined || listed.clue !== undefined) return [];
    const on = result?.inspectedOn ?? drawn.on;
    return [{ inspection, unit: plan.unit, id: object, name: listed.name.trim(), on, inspectors, cases }];
  });
};
