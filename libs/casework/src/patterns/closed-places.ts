import { legalDateOf } from '../deadlines/index.js';
import { bureauOf, commonUnit, groupedBy } from './grouping.js';
import { signOf, type PatternRule } from './pattern.js';
import { points } from './points.js';
import { clustered, type Happened } from './visits.js';

/** 39. In several cases the same officer found the place closed or empty: somebody may have told (R825 Art.11). */
export const placesFoundClosed: PatternRule = {
  ...points.visits,
  code: 'places-found-closed',
  parameters: ['closedPlaces', 'closedPlacesDays'],
  signs: ({ cases }, looked) => {
    const visits = cases.flatMap((of) =>
      of.records
        .filter(({ kind }) => kind === 'inspection')
        .flatMap(({ officers, from, closed }) =>
          officers.map((officer) => ({ of, officer, on: legalDateOf(from), isClosed: closed === true })),
        ),
    );
    const keyOf = ({ of, officer }: Happened): string => `${bureauOf(of.unit)} ${officer}`;
    const known = groupedBy(
      visits.filter(({ on }) => on <= looked.today),
      keyOf,
    );
    const found = clustered(
      visits.filter(({ isClosed }) => isClosed),
      keyOf,
      looked,
      ['closedPlaces', 'closedPlacesDays'],
    );
    // Officers who were in the same cases together are one sign.
    const together = groupedBy(found, ({ run }) => [...new Set(run.map(({ of }) => of._id))].join(' '));
    return [...together.values()].map((same) => {
      const [cluster] = same as [(typeof same)[number]];
      const { key, run, since, lastShownOn } = cluster;
      const officers = [...new Set(same.flatMap(({ run: own }) => own.map(({ officer }) => officer)))];
      const of = new Set(run.map((each) => each.of)).size;
      const visited = known.get(keyOf(run[0] as Happened)) ?? [];
      const among = new Set(visited.map((each) => each.of)).size;
      return signOf({
        key,
        since,
        lastShownOn,
        unit: commonUnit(run.map((each) => each.of.unit)),
        cases: run.map((each) => each.of._id),
        count: of,
        among,
        officers,
        party: null,
        detail: { code: 'places-found-closed', parameters: { officers, cases: of, among } },
      });
    });
  },
};
