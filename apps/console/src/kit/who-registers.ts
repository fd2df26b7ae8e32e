import type { Role } from '#casework/actor';

/** Who registers where a case comes from (PR Art.18). */
export const registersClues: readonly Role[] = ['registrar', 'caseworker', 'unit-head'];
