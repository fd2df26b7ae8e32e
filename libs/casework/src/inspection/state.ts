import { dueDate, getClockRow, isKnownOn, legalDateOf, type LegalDate } from '../deadlines/index.js';
import type { InspectionEvent } from '../events/catalogue.js';
import type {
  InspectionDrawn,
  InspectionResultRecorded,
  RandomInspectionPlanned,
  SpotCheckResultRecorded,
} from '../events/random-inspection.js';
import { BrokenHistory, unknownType } from '../evolve/applier.js';
import type { Recorded } from '../evolve/fold.js';
import type { Law } from '../law.js';
import type { DrawDifference } from '../words/draw-differences.js';
import { draw, drawMethod, type Digest } from './draw.js';

/** A task with what came of it. */
export interface TaskState {
  readonly object: string;
  readonly inspectors: string[];
  readonly result: InspectionResultRecorded | SpotCheckResultRecorded | null;
  /** Day on which the result was entered. */
  readonly enteredOn: LegalDate | null;
  readonly publishedOn: LegalDate | null;
  /** Cases whose clue came from it. */
  readonly cases: string[];
}

/** A random inspection as its stream tells it. */
export interface InspectionState {
  readonly plan: RandomInspectionPlanned;
  readonly plannedBy: string;
  readonly plannedOn: LegalDate;
  readonly approved: { by: string; on: LegalDate; opinion: string } | null;
  readonly drawn: { by: string; on: LegalDate; record: InspectionDrawn } | null;
  readonly tasks: TaskState[];
}

export const evolveInspection = (
  state: InspectionState | undefined,
  { type, data, by, occurredAt }: Recorded<InspectionEvent>,
): InspectionState => {
  const on = legalDateOf(occurredAt);
  if (type === 'RandomInspectionPlanned')
    return { plan: data, plannedBy: by, plannedOn: on, approved: null, drawn: null, tasks: [] };
  if (state === undefined) throw new BrokenHistory(`${type} stands before the plan of the inspection`);
  const withTasks = (of: (object: string) => boolean, change: (task: TaskState) => TaskState): InspectionState => ({
    ...state,
    tasks: state.tasks.map((task) => (of(task.object) ? change(task) : task)),
  });
  switch (type) {
    case 'RandomInspectionApproved':
      return { ...state, approved: { by, on, opinion: data.opinion } };
    case 'InspectionDrawn':
      return {
        ...state,
        drawn: { by, on, record: data },
        tasks: data.tasks.map((task) => ({ ...task, result: null, enteredOn: null, publishedOn: null, cases: [] })),
      };
    case 'InspectionResultRecorded':
    case 'SpotCheckResultRecorded':
      return withTasks(
        (object) => object === data.object,
        (task) => ({ ...task, result: data, enteredOn: on }),
      );
    case 'InspectionResultsPublished':
      return withTasks(
        (object) => data.objects.includes(object),
        (task) => ({ ...task, publishedOn: data.publishedOn }),
      );
    case 'InspectionClueLinked':
      return withTasks(
        (object) => object === data.object,
        (task) => ({ ...task, cases: [...task.cases, data.case] }),
      );
    default:
      throw unknownType({ type });
  }
};

/** Outcomes of tasks in which nobody was there to be inspected. */
const nobodyThere: ReadonlySet<string> = new Set(['not-found', 'not-reachable']);

/** Whether a task counts as an inspection: one still open does; where nobody was found, nobody was inspected. */
export const isInspected = ({ result }: TaskState): boolean => !nobodyThere.has(result?.outcome ?? '');

/**
 * How often an object was inspected in a year through this inspection, tasks still open included; where nothing was
 * found, nobody was inspected.
 */
export const inspectionsIn = ({ drawn, tasks }: InspectionState, object: string, year: string): number =>
  tasks.filter(
    (task) =>
      task.object === object && isInspected(task) && (task.result?.inspectedOn ?? drawn?.on ?? '').startsWith(year),
  ).length;

const publicationClock = 'inspection-results';

/**
 * Last day on which the result of a task may be entered and made public: 20 working days after the inspection ended
 * (SPOT Art.9); null before there is a result, and for an inspection that ended before that rule was in force.
 */
export const publishBy = ({ result }: TaskState, law: Law): string | null => {
  if (result === null || !isKnownOn(getClockRow(law.clocks, publicationClock), result.inspectedOn)) return null;
  return dueDate({ clock: publicationClock, start: result.inspectedOn }, law).due;
};

/** Whether the result of a task was entered after the last day for it (SPOT Art.9). */
export const enteredLate = (task: TaskState, law: Law): boolean => {
  const due = publishBy(task, law);
  return due !== null && task.enteredOn !== null && task.enteredOn > due;
};

/** Whether something in a result may become a clue: a problem, a refusal, an item that is not what was disclosed. */
export const mayBecomeClue = (result: NonNullable<TaskState['result']>): boolean =>
  result.outcome === 'problem' ||
  result.outcome === 'refused' ||
  ('items' in result && result.items.some(({ agrees }) => !agrees));

/** A difference that has nothing more to say. */
const differing = (code: 'another-list-of-objects' | 'another-list-of-inspectors' | 'other-tasks'): DrawDifference => ({
  code,
  parameters: {},
});

/** What making a recorded draw again came to. */
export interface DrawCheck {
  readonly method: string;
  readonly seed: string;
  readonly same: boolean;
  /** What differs; empty when nothing does. */
  readonly differences: DrawDifference[];
}

/** Makes the recorded draw again from the lists of the plan. null before anything was drawn. */
export const checkDraw = ({ plan, drawn }: InspectionState, digest: Digest): DrawCheck | null => {
  if (drawn === null) return null;
  const { method, seed, objectsDigest, inspectorsDigest, objectsLeftOut, inspectorsLeftOut, tasks } = drawn.record;
  const told = (differences: DrawDifference[]): DrawCheck => ({
    method,
    seed,
    same: differences.length === 0,
    differences,
  });
  if (method !== drawMethod) return told([{ code: 'method-unknown', parameters: { method } }]);
  const again = draw(
    {
      ...plan,
      objects: plan.objects.filter(({ id }) => !objectsLeftOut.some((each) => each.id === id)),
      inspectors: plan.inspectors.filter(({ officer }) => !inspectorsLeftOut.some((each) => each.id === officer)),
    },
    seed,
    digest,
  );
  if (!again.drawn) {
    const { found, object } = again;
    return told([{ code: 'too-few-inspectors', parameters: { found, object } }]);
  }
  return told([
    ...(again.objectsDigest === objectsDigest ? [] : [differing('another-list-of-objects')]),
    ...(again.inspectorsDigest === inspectorsDigest ? [] : [differing('another-list-of-inspectors')]),
    ...(JSON.stringify(again.tasks) === JSON.stringify(tasks.map(({ object, inspectors }) => ({ object, inspectors })))
      ? []
      : [differing('other-tasks')]),
  ]);
};
