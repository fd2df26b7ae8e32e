import { daysAround, figureOn, legalDateOf, type Actor, type Law } from '#casework';
import type { Filter } from '#read-store';

/** The ways to look at the worklist. */
export const workFilterNames = ['mine', 'unit', 'waiting', 'unassigned', 'due', 'overdue'] as const;

export type WorkFilter = (typeof workFilterNames)[number];

/** What each way shows this person today, beside that it is open and in the person's unit. */
export const workFilters = (actor: Actor, law: Law): ReadonlyMap<unknown, Filter> => {
  const now = legalDateOf(new Date().toISOString());
  const { today, soon } = daysAround(now, figureOn(law.settings, 'dueSoonWorkingDays', now), law.calendars);
  const filters: Record<WorkFilter, Filter> = {
    mine: { officers: actor.id },
    unit: {},
    waiting: { waitsFor: { $in: actor.roles } },
    unassigned: { assigned: false },
    due: { due: { $gte: today, $lte: soon } },
    overdue: { due: { $lt: today } },
  };
  return new Map(Object.entries(filters));
};
