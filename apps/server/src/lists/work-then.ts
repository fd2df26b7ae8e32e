import { daysAround, figureOn, type Actor, type Law, type LegalDate } from '#casework';
import { lawKnownOn } from '#casework/replay/law-then';
import type { WorkRowThen } from '#casework/replay/work-then';
import { Malformed } from '../unanswered/unanswered.js';
import type { dueStateNames, WorkFilter, workOrderNames, workStateNames } from './work-filters.js';

/** Sorts after every day of law: no clock ran. */
const noClock = '9999-12-31';

type Holds = (row: WorkRowThen) => boolean;

interface Soon {
  readonly today: LegalDate;
  readonly soon: LegalDate;
}

/** The days between which clocks ended soon, by the setting and the calendar of the day. */
const soonOn = (day: LegalDate, law: Law): Soon => {
  const then = lawKnownOn(law, day);
  return daysAround(day, figureOn(then.settings, 'dueSoonWorkingDays', day), then.calendars);
};

/** What each way to look at the worklist showed a person at the end of a day. */
export const filtersThen = (actor: Actor, day: LegalDate, law: Law): ReadonlyMap<unknown, Holds> => {
  const { today, soon } = soonOn(day, law);
  const roles: readonly string[] = actor.roles;
  const filters: Record<WorkFilter, Holds> = {
    mine: ({ officers }) => officers.includes(actor.id),
    unit: () => true,
    waiting: ({ turns }) => turns.split(' ').some((role) => roles.includes(role)),
    unassigned: ({ assigned }) => !assigned,
    due: ({ due }) => due >= today && due <= soon,
    overdue: ({ due }) => due < today,
  };
  return new Map(Object.entries(filters));
};

/** The same of how far the nearest clock was. */
export const statesThen = (day: LegalDate, law: Law): ReadonlyMap<unknown, Holds> => {
  const { today, soon } = soonOn(day, law);
  const states: Record<(typeof workStateNames)[number] | (typeof dueStateNames)[number], Holds> = {
    any: () => true,
    overdue: ({ due }) => due < today,
    due: ({ due }) => due >= today && due <= soon,
    later: ({ due }) => due > soon && due < noClock,
    paused: ({ paused }) => paused,
  };
  return new Map(Object.entries(states));
};

type Compared = (one: WorkRowThen, other: WorkRowThen) => number;

const upwards =
  (of: (row: WorkRowThen) => string): Compared =>
  (one, other) =>
    compared(of(one), of(other));

const compared = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

const orders: Record<(typeof workOrderNames)[number], Compared> = {
  due: upwards(({ due }) => due),
  code: (one, other) => compared(other.codePlace ?? '', one.codePlace ?? ''),
  opened: (one, other) => compared(other.receivedOn ?? '', one.receivedOn ?? ''),
  stage: (one, other) => one.stagePlace - other.stagePlace,
  party: upwards(({ party }) => party),
};

/** The orders of the worklist; what is alike in one stands by its name, so that a page goes on where the last ended. */
export const ordersThen: ReadonlyMap<unknown, Compared> = new Map(
  Object.entries(orders).map(([name, order]) => [
    name,
    (one, other) => order(one, other) || compared(one._id, other._id),
  ]),
);

/** The day that is asked for: today or one before it. @throws {Malformed} */
export const dayAskedFor = (asked: string, today: LegalDate, name = 'asOf'): LegalDate => {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(asked) && new Date(`${asked}T00:00:00Z`).toJSON()?.slice(0, 10) === asked;
  if (!isDay || asked > today)
    throw new Malformed(
      `${name} must be a day YYYY-MM-DD, today or before.`,
      `${name} 应当为不晚于今天的日期（YYYY-MM-DD）。`,
    );
  return asked as LegalDate;
};

/** Fields by which rows are sorted and found, which no answer shows. */
const inner = new Set([
  'sought',
  'stagePlace',
  'codePlace',
  'turns',
  'stageDay',
  'clockDay',
  'dueDay',
  'viewers',
  'hiddenFrom',
  'told',
]);

/** A row as it is answered. */
export const shownRow = (row: WorkRowThen): WorkRowThen =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !inner.has(name))) as unknown as WorkRowThen;
