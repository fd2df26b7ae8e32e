import type { CaseClock } from './case-query.js';

/** Whether a clock still runs: it was neither stopped nor paused. */
export const isRunning = ({ stoppedOn, pausedSince }: CaseClock): boolean => stoppedOn === null && pausedSince === null;

/** The running clock that ends first. */
export const nearestOf = (clocks: readonly CaseClock[]): CaseClock | undefined =>
  clocks.filter(isRunning).toSorted((one, other) => one.due.localeCompare(other.due))[0];
