import type { CountBeside, Tally } from './board.js';
import { countBy, countByEach, type Counted } from './groups.js';
import type { Aggregate, OfBoard } from './of-board.js';

/** How many acts were recorded since the first day of the board, by unit and by officer. */
export interface ActsBeside {
  readonly ofUnits: ReadonlyMap<string, number>;
  readonly ofOfficers: ReadonlyMap<string, number>;
}

const byName = (groups: readonly Counted[]): ReadonlyMap<string, number> =>
  new Map(groups.map(({ _id, count }) => [String(_id), count]));

/** What signs and refusals are shown beside: who does much is seen in more of them (APL Art.74(3)). */
export const actsBeside = async (aggregate: Aggregate, { unit, officer, from }: OfBoard): Promise<ActsBeside> => {
  const since = new Date(`${from}T00:00:00+08:00`).toISOString();
  const by = officer === null ? {} : { by: officer };
  const [found] = await aggregate<Record<'byUnit' | 'byOfficer', Counted[]>>('event-index', [
    { $match: { units: unit, kind: 'event', recordedAt: { $gte: since }, ...by } },
    { $project: { by: 1, units: 1 } },
    { $facet: { byUnit: countByEach('units'), byOfficer: countBy('by') } },
  ]);
  return { ofUnits: byName(found?.byUnit ?? []), ofOfficers: byName(found?.byOfficer ?? []) };
};

/** Counts, each beside the number of acts. */
export const besideActs = (tallies: readonly Tally[], acts: ReadonlyMap<string, number>): CountBeside[] =>
  tallies.map((tally) => ({ ...tally, acts: acts.get(tally.key) ?? 0 }));
