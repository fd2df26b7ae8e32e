/** The ways to look at the worklist, in the order of their tabs. */
export const workTabs = ['mine', 'waiting', 'unit', 'unassigned', 'due', 'overdue'] as const;

export type WorkTab = (typeof workTabs)[number];

/** What of the worklist stands in the address; the first tab is left out of it. */
export const tabIn = (address: URLSearchParams): WorkTab =>
  workTabs.find((tab) => tab === address.get('tab')) ?? workTabs[0];
