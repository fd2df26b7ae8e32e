import { stageWords } from '#casework/words/stages';
import { workTabs, type WorkTab } from './work-tabs.js';

/** What the worklist can be sorted by, the usual order first. */
export const workSorts = ['due', 'code', 'opened', 'stage', 'party'] as const;

/** How far the nearest clock is; the whole list first. */
export const workStates = ['any', 'overdue', 'due', 'later', 'paused'] as const;

/** A way to look at the worklist, as its address has it. Words that are looked for are no part of it. */
export interface WorkView {
  readonly tab: WorkTab;
  readonly sort: (typeof workSorts)[number];
  readonly state: (typeof workStates)[number];
  /** A unit below the reader's own, an officer, a stage, or only what is idle: absent for all. */
  readonly unit?: string;
  readonly officer?: string;
  readonly stage?: string;
  readonly idle?: 'yes';
  /** A day before today, at whose end the list is shown as it stood; absent for now. */
  readonly asOf?: string;
}

/** What a view is narrowed to beside tab, order and state of the clock. */
export type Narrowed = Pick<WorkView, 'unit' | 'officer' | 'stage' | 'idle'>;

const narrowings = ['unit', 'officer', 'stage', 'idle'] as const;

const oneOf = <Name extends string>(names: readonly [Name, ...Name[]], asked: unknown): Name =>
  names.find((name) => name === asked) ?? names[0];

/** What an address or something kept says; what it does not say, or what there is not, is as usual. */
export const workView = (said: {
  readonly tab?: unknown;
  readonly sort?: unknown;
  readonly state?: unknown;
  readonly unit?: unknown;
  readonly officer?: unknown;
  readonly stage?: unknown;
  readonly idle?: unknown;
  readonly asOf?: unknown;
}): WorkView => ({
  tab: oneOf(workTabs, said.tab),
  sort: oneOf(workSorts, said.sort),
  state: oneOf(workStates, said.state),
  ...named('unit', said.unit),
  ...named('officer', said.officer),
  ...(isStage(said.stage) ? { stage: said.stage } : {}),
  ...(said.idle === 'yes' ? { idle: 'yes' } : {}),
  ...(isDay(said.asOf) ? { asOf: said.asOf } : {}),
});

const isDay = (day: unknown): day is string => typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day);

const named = <Name extends string>(name: Name, value: unknown): { [Key in Name]?: string } =>
  typeof value === 'string' && value !== '' ? ({ [name]: value } as { [Key in Name]: string }) : {};

const isStage = (stage: unknown): stage is string => typeof stage === 'string' && Object.hasOwn(stageWords, stage);

/** @param start the tab of an address that names none. */
export const viewOfAddress = (address: URLSearchParams, start: WorkTab = workTabs[0]): WorkView =>
  workView({ tab: start, ...Object.fromEntries(address) });

/** The address of a view, without what is usual. @param start the tab of an address that names none. */
export const addressOf = ({ tab, sort, state, asOf, ...narrowed }: WorkView, start: WorkTab = workTabs[0]): string => {
  const address = new URLSearchParams();
  if (tab !== start) address.set('tab', tab);
  if (sort !== workSorts[0]) address.set('sort', sort);
  if (state !== workStates[0]) address.set('state', state);
  if (asOf !== undefined) address.set('asOf', asOf);
  for (const name of narrowings) {
    const value = narrowed[name];
    if (value !== undefined && value !== '') address.set(name, value);
  }
  return `?${address.toString()}`;
};

export const isSameView = (one: WorkView, other: WorkView): boolean => addressOf(one) === addressOf(other);

/** Whether a view shows a part of the work for another reason than its tab and the clock. */
export const isNarrowedTo = (view: Narrowed): boolean => narrowings.some((name) => view[name] !== undefined);
