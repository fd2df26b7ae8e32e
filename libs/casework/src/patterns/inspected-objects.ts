import { bureauOf, commonUnit, groupedBy } from './grouping.js';
import type { ObjectTraits } from './object-traits.js';
import { signOf, type PatternRule } from './pattern.js';
import { points } from './points.js';

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
          lastShownOn: beyond.at(-1)?.on ?? first.on,
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
