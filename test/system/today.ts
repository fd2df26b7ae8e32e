import { legalDateOf } from '#casework';

/** The day in China so many days from now: at night it is the next one by UTC. */
export const inDays = (days: number): string => legalDateOf(new Date(Date.now() + days * 86_400_000).toISOString());

/** The day in China now. */
export const today = (): string => inDays(0);
