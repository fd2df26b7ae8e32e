import type { LegalDate } from '../deadlines/index.js';
import { isInspected, type InspectionState } from '../inspection/state.js';
import { bureauOf, commonUnit, groupedBy } from './grouping.js';
import { signOf, type PatternRule } from './pattern.js';
import { points } from './points.js';

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

/** 38. An enterprise was inspected in a year more often than the published cap, whichever units planned it. */
export const inspectedTooOften: PatternRule = {
  ...points.tooOften,
  code: 'inspected-too-often',
  parameters: ['inspectionsPerYear'],
  signs: ({ objects }, { figure, today }) =>
    [
      ...groupedBy(
        objects.filter(({ on }) => on <= today),
        ({ unit, name, on }) => `${bureauOf(unit)} ${name} ${on.slice(0, 4)}`,
      ),
    ].flatMap(([key, visits]) => {
      const ordered = visits.sort((a, b) => a.on.localeCompare(b.on));
      const bureau = commonUnit(ordered.map(({ unit }) => unit));
      const isBeyond = ({ on }: ObjectTraits, place: number): boolean =>
        place >= figure('inspectionsPerYear', on, bureau);
      const beyond = ordered.filter(isBeyond);
      const [first] = beyond;
      if (first === undefined) return [];
      return [
        signOf({
          key,
          since: first.on,
          unit: bureau,
          officers: [...new Set(beyond.flatMap(({ inspectors }) => inspectors))],
          party: first.name,
          cases: ordered.flatMap(({ cases }) => cases),
          inspections: ordered.map(({ inspection }) => inspection),
          count: beyond.length,
          among: ordered.length,
          detail: {
            code: 'inspected-too-often',
            parameters: {
              name: first.name,
              year: first.on.slice(0, 4),
              times: ordered.length,
              most: figure('inspectionsPerYear', first.on, bureau),
            },
          },
        }),
      ];
    }),
};
