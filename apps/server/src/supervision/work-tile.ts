import { daysBetween, type LegalDate } from '#casework/deadlines/index';
import type { Load, StagePace, WorkTile } from './board.js';
import { countIf } from './groups.js';
import type { Aggregate, OfBoard } from './of-board.js';

interface LoadGroup extends Omit<Load, 'key'> {
  readonly _id: string | null;
}

interface StageGroup extends LoadGroup {
  readonly stageDay: number | null;
  readonly earliest: number | null;
  readonly clockDay: number | null;
  readonly dueDay: number | null;
}

interface Facets {
  readonly all: LoadGroup[];
  readonly byStage: StageGroup[];
  readonly byUnit: LoadGroup[];
  readonly byOfficer: LoadGroup[];
}

/** Open work: how much there is, how far its nearest clocks are, and how long it has been where it is. */
export const workTile = async (aggregate: Aggregate, board: OfBoard): Promise<WorkTile> => {
  const { unit, seen, officer, today, soon, idleBefore, isWithin } = board;
  const sums = {
    open: { $sum: 1 },
    overdue: countIf({ $lt: ['$due', today] }),
    soon: countIf({ $and: [{ $gte: ['$due', today] }, { $lte: ['$due', soon] }] }),
    idle: countIf({ $lt: ['$lastActOn', idleBefore] }),
  };
  const [found] = await aggregate<Facets>('worklist', [
    { $match: { open: true, units: unit, $and: [seen], ...(officer === null ? {} : { officers: officer }) } },
    { $project: { stage: 1, units: 1, officers: 1, due: 1, lastActOn: 1, stageDay: 1, clockDay: 1, dueDay: 1 } },
    {
      $facet: {
        all: [{ $group: { _id: 'all', ...sums } }],
        byStage: [
          {
            $group: {
              _id: '$stage',
              ...sums,
              stageDay: { $avg: '$stageDay' },
              earliest: { $min: '$stageDay' },
              clockDay: { $avg: '$clockDay' },
              dueDay: { $avg: '$dueDay' },
            },
          },
        ],
        byUnit: [{ $unwind: '$units' }, { $group: { _id: '$units', ...sums } }],
        byOfficer: [{ $unwind: '$officers' }, { $group: { _id: '$officers', ...sums } }],
      },
    },
  ]);
  const [all] = found?.all ?? [];
  return {
    open: all?.open ?? 0,
    overdue: all?.overdue ?? 0,
    soon: all?.soon ?? 0,
    idle: all?.idle ?? 0,
    byStage: (found?.byStage ?? []).flatMap((group) => paceOf(group, today)),
    byUnit: loadsOf(found?.byUnit ?? []).filter(({ key }) => isWithin(key)),
    byOfficer: loadsOf(found?.byOfficer ?? []).filter(({ key }) => officer === null || key === officer),
  };
};

const loadsOf = (groups: readonly LoadGroup[]): Load[] =>
  groups
    .flatMap(({ _id: key, open, overdue, soon, idle }) => (key === null ? [] : [{ key, open, overdue, soon, idle }]))
    .sort((a, b) => a.key.localeCompare(b.key, 'en'));

/** Nothing of the stage of a stream that cannot be computed: `parked` has no days. */
const paceOf = (group: StageGroup, today: LegalDate): StagePace[] => {
  const { _id: stage, open, overdue, soon, stageDay, earliest, clockDay, dueDay } = group;
  if (stage === null) return [];
  const now = daysBetween('1970-01-01', today);
  const since = (day: number | null): number | null => (day === null ? null : Math.round((now - day) * 10) / 10);
  const allowed = clockDay === null || dueDay === null ? null : Math.round((dueDay - clockDay) * 10) / 10;
  return [
    {
      stage,
      open,
      overdue,
      soon,
      days: since(stageDay) ?? 0,
      longest: since(earliest) ?? 0,
      used: since(clockDay),
      allowed,
    },
  ];
};
