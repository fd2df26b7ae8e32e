import { legalDateOf, type LegalDate } from '../deadlines/index.js';
import type { Looker, ObjectGoneAfterLooks } from '../events/looks.js';
import { isInspected, type InspectionState, type TaskState } from '../inspection/state.js';
import type { LookTold } from './look.js';

const mostNamed = 100;

/** Who has a task in a random inspection: who is drawn for it, who planned, approved and drew it. */
const haveTask = ({ plannedBy, approved, drawn, tasks }: InspectionState): ReadonlySet<string> =>
  new Set([
    plannedBy,
    ...(approved === null ? [] : [approved.by]),
    ...(drawn === null ? [] : [drawn.by]),
    ...tasks.flatMap(({ inspectors, result }) => [...inspectors, ...(result?.inspectors ?? [])]),
  ]);

/** Who looked between the draw and the day of the visit; what was looked at on that day may have come after it. */
const lookersBetween = (looks: readonly LookTold[], drawnOn: LegalDate, visitedOn: LegalDate): Looker[] => {
  const first = new Map<string, Looker>();
  for (const { person, unit, at, refused } of [...looks].sort((one, other) => one.at.localeCompare(other.at))) {
    const on = legalDateOf(at);
    if (refused === true || on < drawnOn || on >= visitedOn || first.has(person)) continue;
    first.set(person, { person, unit, on });
  }
  return [...first.values()].slice(0, mostNamed);
};

/** The tasks of an inspection in which nobody was found. */
export const tasksGone = ({ tasks }: InspectionState): TaskState[] => tasks.filter((task) => !isInspected(task));

/**
 * The objects of a random inspection at which nobody was found, where people without a task in it had looked at it
 * before. That somebody told is not known: only that they could have.
 */
export const goneAfterLooks = (
  inspection: string,
  state: InspectionState,
  looks: readonly LookTold[],
): ObjectGoneAfterLooks[] => {
  const { drawn, plan } = state;
  if (drawn === null) return [];
  const ofTask = haveTask(state);
  const strangers = looks.filter(({ person }) => !ofTask.has(person));
  return tasksGone(state).flatMap(({ object, result }): ObjectGoneAfterLooks[] => {
    if (result === null) return [];
    const { inspectedOn, outcome } = result;
    const lookers = lookersBetween(strangers, drawn.on, inspectedOn);
    const name = plan.objects.find(({ id }) => id === object)?.name ?? object;
    return lookers.length === 0 ? [] : [{ inspection, object, name, inspectedOn, outcome, lookers }];
  });
};
