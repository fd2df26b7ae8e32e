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
}

const oneOf = <Name extends string>(names: readonly [Name, ...Name[]], asked: unknown): Name =>
  names.find((name) => name === asked) ?? names[0];

/** What an address or something kept says; what it does not say, or what there is not, is as usual. */
export const workView = (said: {
  readonly tab?: unknown;
  readonly sort?: unknown;
  readonly state?: unknown;
}): WorkView => ({
  tab: oneOf(workTabs, said.tab),
  sort: oneOf(workSorts, said.sort),
  state: oneOf(workStates, said.state),
});

export const viewOfAddress = (address: URLSearchParams): WorkView => workView(Object.fromEntries(address));

/** The address of a view, without what is usual. */
export const addressOf = ({ tab, sort, state }: WorkView): string => {
  const address = new URLSearchParams();
  if (tab !== workTabs[0]) address.set('tab', tab);
  if (sort !== workSorts[0]) address.set('sort', sort);
  if (state !== workStates[0]) address.set('state', state);
  return `?${address.toString()}`;
};

export const isSameView = (one: WorkView, other: WorkView): boolean => addressOf(one) === addressOf(other);
