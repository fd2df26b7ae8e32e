/** The ways to look at the worklist, in the order of their tabs. */
export const workTabs = ['mine', 'waiting', 'unit', 'unassigned', 'due', 'overdue'] as const;

export type WorkTab = (typeof workTabs)[number];
