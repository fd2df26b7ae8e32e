/** What of a clock says whether it is the one to look at. */
export interface Timed {
  readonly id: string;
  /** Days, as 2026-03-02. */
  readonly due: string;
  readonly stoppedOn: string | null;
  readonly pausedSince: string | null;
  readonly forParty?: number | undefined;
  readonly round?: number | undefined;
}

/** Whether a clock runs: it was neither stopped nor paused. */
export const isRunning = ({ stoppedOn, pausedSince }: Timed): boolean => stoppedOn === null && pausedSince === null;

/** Whether a clock has begun and does not run at present. */
export const isPaused = ({ stoppedOn, pausedSince }: Timed): boolean => stoppedOn === null && pausedSince !== null;

/** Rights of the party that end by themselves: nobody at the bureau keeps them. */
const rights: ReadonlySet<string> = new Set(['suit', 'review-application']);

/** Terms of the party that have been followed up once a demand was sent: what is left is the court (ACL Art.53, 54). */
const followedUp: ReadonlySet<string> = new Set(['pay', 'demand']);

/**
 * The running clock that somebody has to keep and that ends first. Once a demand was sent that is the time for the
 * court, which the terms of the party, over long since, would hide.
 */
export const nearestClock = <T extends Timed>(clocks: readonly T[]): T | undefined => {
  const running = clocks.filter((clock) => isRunning(clock) && !rights.has(clock.id));
  const hasOf = (id: string, { forParty, round }: Timed): boolean =>
    running.some((other) => other.id === id && other.forParty === forParty && other.round === round);
  return running
    .filter((clock) => !(followedUp.has(clock.id) && hasOf('demand', clock) && hasOf('court-application', clock)))
    .toSorted((one, other) => one.due.localeCompare(other.due))[0];
};
