import type { Filter } from '#read-store';
import { openSign, withOpenSign, type SignAsked } from '../lists/risk-filters.js';
import { besideActs, type ActsBeside } from './acts-beside.js';
import type { PointTally, RiskTile } from './board.js';
import { countByEach, countOnceBy, talliesOf, type Counted } from './groups.js';
import type { Aggregate, OfBoard } from './of-board.js';

type Level = PointTally['level'];

interface Point {
  readonly _id: { readonly number: number; readonly name: string; readonly chinese: string; readonly level: Level };
  readonly count: number;
}

interface Facets extends Record<'cases' | 'byLevel' | 'byStage' | 'byUnit' | 'byOfficer', Counted[]> {
  readonly byPoint: Point[];
}

/** Signs of risk that are open today: every number counts cases and complaints, not signs. */
export const riskTile = async (
  aggregate: Aggregate,
  { unit, officer, today, isWithin }: OfBoard,
  acts: ActsBeside,
): Promise<RiskTile> => {
  const sign: SignAsked = officer === null ? {} : { officers: officer };
  const filter: Filter = { units: unit, ...withOpenSign(today, sign) };
  const inSign = Object.fromEntries(Object.entries(openSign(today, sign)).map(([name, is]) => [`risks.${name}`, is]));
  const [found] = await aggregate<Facets>('risk-points', [
    { $match: filter },
    {
      $project: {
        stage: 1,
        // A sign of a matter is seen by both of its units and counted with the one that is late.
        counted: { $ifNull: ['$countedWith', '$units'] },
        'risks.level': 1,
        'risks.number': 1,
        'risks.name': 1,
        'risks.chinese': 1,
        'risks.officers': 1,
        'risks.since': 1,
        'risks.until': 1,
      },
    },
    {
      $facet: {
        cases: [{ $group: { _id: 'all', count: { $sum: 1 } } }],
        byStage: [{ $group: { _id: '$stage', count: { $sum: 1 } } }],
        byUnit: countByEach('counted'),
        byLevel: [{ $unwind: '$risks' }, { $match: inSign }, ...countOnceBy('risks.level')],
        byPoint: [
          { $unwind: '$risks' },
          { $match: inSign },
          { $group: { _id: { document: '$_id', ...point } } },
          { $group: { _id: pointOfGroup, count: { $sum: 1 } } },
        ],
        byOfficer: [{ $unwind: '$risks' }, { $match: inSign }, ...countOnceBy('risks.officers', 'risks.officers')],
      },
    },
  ]);
  return {
    cases: found?.cases[0]?.count ?? 0,
    byLevel: talliesOf(found?.byLevel ?? []),
    byPoint: (found?.byPoint ?? []).map(pointTally).sort((a, b) => Number(a.key) - Number(b.key)),
    byStage: talliesOf(found?.byStage ?? []),
    byUnit: besideActs(talliesOf(found?.byUnit ?? []), acts.ofUnits).filter(({ key }) => isWithin(key)),
    byOfficer: besideActs(talliesOf(found?.byOfficer ?? []), acts.ofOfficers).filter(
      ({ key }) => officer === null || key === officer,
    ),
  };
};

const point = {
  number: '$risks.number',
  name: '$risks.name',
  chinese: '$risks.chinese',
  level: '$risks.level',
};
const pointOfGroup = { number: '$_id.number', name: '$_id.name', chinese: '$_id.chinese', level: '$_id.level' };

const pointTally = ({ _id: { number, ...named }, count }: Point): PointTally => ({
  key: String(number),
  count,
  ...named,
});
