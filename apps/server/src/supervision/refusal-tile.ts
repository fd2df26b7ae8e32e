import type { RefusalTile } from './board.js';
import { countBy, countByEach, talliesOf, type Counted } from './groups.js';
import type { Aggregate, OfBoard } from './of-board.js';

/** Attempts that the rules refused since a day, each with its reason in the index of events. */
export const refusalTile = async (
  aggregate: Aggregate,
  { unit, officer, from, isWithin }: OfBoard,
): Promise<RefusalTile> => {
  // The beginning of the day in China, as the list of events asks for it.
  const since = new Date(`${from}T00:00:00+08:00`).toISOString();
  const by = officer === null ? {} : { by: officer };
  const [found] = await aggregate<Record<'all' | 'byCode' | 'byUnit' | 'byOfficer', Counted[]>>('event-index', [
    { $match: { units: unit, kind: 'refusal', recordedAt: { $gte: since }, ...by } },
    { $project: { code: 1, by: 1, units: 1 } },
    {
      $facet: {
        all: [{ $group: { _id: 'all', count: { $sum: 1 } } }],
        byCode: countBy('code'),
        byUnit: countByEach('units'),
        byOfficer: countBy('by'),
      },
    },
  ]);
  return {
    attempts: found?.all[0]?.count ?? 0,
    byCode: talliesOf(found?.byCode ?? []),
    byUnit: talliesOf(found?.byUnit ?? []).filter(({ key }) => isWithin(key)),
    byOfficer: talliesOf(found?.byOfficer ?? []),
  };
};
