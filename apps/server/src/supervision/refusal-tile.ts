import { sentenceOfTold, type EventRow, type Language } from '#casework';
import { besideActs, type ActsBeside } from './acts-beside.js';
import type { RefusalTile, RefusedTally, Tally } from './board.js';
import { countBy, countByEach, talliesOf, type Counted } from './groups.js';
import type { Aggregate, OfBoard } from './of-board.js';

type RefusalTold = NonNullable<EventRow['refusal']>;

interface Facets extends Record<'all' | 'byUnit' | 'byOfficer', Counted[]> {
  readonly byCode: {
    readonly _id: string | null;
    readonly count: number;
    readonly ground: string | null;
    readonly refusal: RefusalTold | null;
  }[];
  readonly byAct: { readonly _id: string; readonly count: number; readonly chinese: string }[];
}

/** Attempts that the rules refused since a day, each with its reason in the index of events. */
export const refusalTile = async (
  aggregate: Aggregate,
  { unit, officer, from, isWithin }: OfBoard,
  acts: ActsBeside,
  language: Language,
): Promise<RefusalTile> => {
  // The beginning of the day in China, as the list of events asks for it.
  const since = new Date(`${from}T00:00:00+08:00`).toISOString();
  const by = officer === null ? {} : { by: officer };
  const [found] = await aggregate<Facets>('event-index', [
    { $match: { units: unit, kind: 'refusal', recordedAt: { $gte: since }, ...by } },
    { $project: { code: 1, type: 1, chinese: 1, ground: 1, refusal: 1, by: 1, units: 1 } },
    {
      $facet: {
        all: [{ $group: { _id: 'all', count: { $sum: 1 } } }],
        byCode: [
          {
            $group: {
              _id: '$code',
              count: { $sum: 1 },
              ground: { $first: '$ground' },
              refusal: { $first: '$refusal' },
            },
          },
        ],
        byAct: [{ $group: { _id: '$type', count: { $sum: 1 }, chinese: { $first: '$chinese' } } }],
        byUnit: countByEach('units'),
        byOfficer: countBy('by'),
      },
    },
  ]);
  return {
    attempts: found?.all[0]?.count ?? 0,
    byCode: (found?.byCode ?? []).flatMap((group) => codeTally(group, language)).sort(byKey),
    byAct: (found?.byAct ?? []).map(({ _id: key, count, chinese }) => ({ key, count, chinese })).sort(byKey),
    byUnit: besideActs(talliesOf(found?.byUnit ?? []), acts.ofUnits).filter(({ key }) => isWithin(key)),
    byOfficer: besideActs(talliesOf(found?.byOfficer ?? []), acts.ofOfficers),
  };
};

const byKey = (a: Tally, b: Tally): number => a.key.localeCompare(b.key, 'en');

const codeTally = (
  { _id: key, count, ground, refusal }: Facets['byCode'][number],
  language: Language,
): RefusedTally[] => {
  if (key === null) return [];
  const example = refusal === null ? key : sentenceOfTold(key, refusal, language).message;
  const parameters = refusal !== null && 'parameters' in refusal ? { parameters: refusal.parameters } : {};
  return [{ key, count, ground, example, ...parameters }];
};
