import { addDays, daysAround, figureOn, legalDateOf, type Actor, type Law, type LegalDate } from '#casework';
import { turnsNaming } from '#casework/views/waits-for';
import type { Filter, Sort } from '#read-store';

/** The ways to look at the worklist. */
export const workFilterNames = ['mine', 'unit', 'waiting', 'unassigned', 'due', 'overdue'] as const;

export type WorkFilter = (typeof workFilterNames)[number];

/** How far the nearest clock is: the names of what lists can be narrowed to. */
export const dueStateNames = ['any', 'overdue', 'due', 'later'] as const;

/** The same of the worklist. */
export const workStateNames = [...dueStateNames, 'paused'] as const;

/** What the worklist is sorted by. */
export const workOrderNames = ['due', 'code', 'opened', 'stage', 'party'] as const;

/** Sorts after every day of law: no clock runs. */
const noClock = '9999-12-31';

/** The days between which clocks end soon. */
export const daysOfSoon = (law: Law): { today: LegalDate; soon: LegalDate } => {
  const now = legalDateOf(new Date().toISOString());
  return daysAround(now, figureOn(law.settings, 'dueSoonWorkingDays', now), law.calendars);
};

/** After how many days without a record open work is idle; null where no setting says so. */
export const idleDays = (law: Law): number | null => {
  const days = figureOn(law.settings, 'idleDays', legalDateOf(new Date().toISOString()));
  return Number.isFinite(days) ? days : null;
};

/** Work in which nothing was recorded on or after this day is idle; before every record where nothing is. */
export const idleBefore = (law: Law): LegalDate => {
  const days = idleDays(law);
  return days === null ? '1970-01-01' : addDays(legalDateOf(new Date().toISOString()), 1 - days);
};

/** What each way shows this person today, beside that it is open and in the person's unit. */
export const workFilters = (actor: Actor, law: Law): ReadonlyMap<unknown, Filter> => {
  const { today, soon } = daysOfSoon(law);
  const filters: Record<WorkFilter, Filter> = {
    mine: { officers: actor.id },
    unit: {},
    waiting: { turns: { $in: turnsNaming(actor.roles) } },
    unassigned: { assigned: false },
    due: { due: { $gte: today, $lte: soon } },
    overdue: { due: { $lt: today } },
  };
  return new Map(Object.entries(filters));
};

/** What is left of a list today when it is narrowed to how far the nearest clock is. */
export const dueStates = (law: Law): ReadonlyMap<unknown, Filter> => {
  const { today, soon } = daysOfSoon(law);
  const states: Record<(typeof dueStateNames)[number], Filter> = {
    any: {},
    overdue: { due: { $lt: today } },
    due: { due: { $gte: today, $lte: soon } },
    later: { due: { $gt: soon, $lt: noClock } },
  };
  return new Map(Object.entries(states));
};

/** The same of the worklist, whose rows say too whether a clock is paused. */
export const workStates = (law: Law): ReadonlyMap<unknown, Filter> =>
  new Map([...dueStates(law), ['paused', { paused: true }]]);

const orders: Record<(typeof workOrderNames)[number], Sort> = {
  due: { due: 1 },
  code: { codePlace: -1 },
  opened: { receivedOn: -1 },
  stage: { stagePlace: 1 },
  party: { party: 1 },
};

export const workOrders: ReadonlyMap<unknown, Sort> = new Map(Object.entries(orders));
