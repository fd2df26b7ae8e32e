/** The ways to look at the worklist, in the order of their tabs. */
export const workTabs = ['mine', 'waiting', 'unit', 'unassigned', 'due', 'overdue'] as const;

export type WorkTab = (typeof workTabs)[number];

/** Roles that have no cases of their own: others bring theirs to them. */
const whoDecide: ReadonlySet<string> = new Set([
  'unit-head',
  'department-head',
  'main-head',
  'reviewer',
  'hearing-host',
]);

/** Where a person begins: with their own cases, or with what others wait for. */
export const startTab = (roles: readonly string[]): WorkTab =>
  !roles.includes('caseworker') && roles.some((role) => whoDecide.has(role)) ? 'waiting' : 'mine';
