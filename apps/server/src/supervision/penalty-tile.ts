import { verdicts, type Verdict } from '#casework';
import type { PenaltyTile, Positions } from './board.js';
import { countIf } from './groups.js';
import type { Aggregate, OfBoard } from './of-board.js';

interface Group {
  readonly _id: { readonly key: string | null; readonly verdict?: Verdict | null };
  readonly count: number;
  readonly shares: number;
  readonly withShare: number;
}

/**
 * Decided fines by where they lie in the range of the law, by basis and by unit, never by officer and never by their
 * sum: what is fined must not be what people are measured by (APL Art.74(3)).
 */
export const penaltyTile = async (aggregate: Aggregate, { unit, from, isWithin }: OfBoard): Promise<PenaltyTile> => {
  const isInside = { $and: [{ $gte: ['$share', 0] }, { $lte: ['$share', 100] }] };
  const sums = {
    count: { $sum: 1 },
    shares: { $sum: { $cond: [isInside, '$share', 0] } },
    withShare: countIf(isInside),
  };
  const [found] = await aggregate<{ byBasis: Group[]; byUnit: Group[]; all: { count: number }[] }>('discretion-check', [
    { $match: { units: unit, status: 'decided', decidedOn: { $gte: from } } },
    { $project: { units: 1, basisId: 1, verdict: 1, share: 1 } },
    {
      $facet: {
        all: [{ $group: { _id: 'all', count: { $sum: 1 } } }],
        byBasis: [{ $group: { _id: { key: '$basisId', verdict: '$verdict' }, ...sums } }],
        byUnit: [{ $unwind: '$units' }, { $group: { _id: { key: '$units', verdict: '$verdict' }, ...sums } }],
      },
    },
  ]);
  return {
    decided: found?.all[0]?.count ?? 0,
    byBasis: positionsOf(found?.byBasis ?? []),
    byUnit: positionsOf(found?.byUnit ?? []).filter(({ key }) => isWithin(key)),
  };
};

const positionsOf = (groups: readonly Group[]): Positions[] => {
  const keys = [...new Set(groups.flatMap(({ _id: { key } }) => key ?? []))].sort((a, b) => a.localeCompare(b, 'en'));
  return keys.map((key) => {
    const own = groups.filter((group) => group._id.key === key);
    const sum = (part: 'count' | 'shares' | 'withShare'): number =>
      own.reduce((total, group) => total + group[part], 0);
    const withShare = sum('withShare');
    return {
      key,
      decided: sum('count'),
      share: withShare === 0 ? null : Math.round((sum('shares') / withShare) * 10) / 10,
      verdicts: verdicts.flatMap((verdict) => {
        const count = own.find(({ _id }) => _id.verdict === verdict)?.count ?? 0;
        return count === 0 ? [] : [{ verdict, count }];
      }),
    };
  });
};
