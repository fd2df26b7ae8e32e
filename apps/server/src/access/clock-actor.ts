import type { Actor } from '#casework';

/** The clock acts for nobody: it records what the law lets time do. */
export const clockActor: Actor = { id: 'clock', unit: '*', roles: [] };
