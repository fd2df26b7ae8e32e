/** How much is measured. Every size stands in the table. */
export interface Scale {
  /** Commands per caller count. */
  commands: number;
  /** Cases in the log that is rebuilt, verified and looked at. */
  cases: number;
  /** Events in the log beside which a command is timed. */
  logSizes: readonly number[];
  /** How often the projection's lag is looked at under steady load, and how long that load is, in seconds. */
  lagSeconds: number;
  runs: number;
}

export const whole: Scale = {
  commands: 4_000,
  cases: 100_000,
  logSizes: [10_000, 1_000_000, 10_000_000],
  lagSeconds: 20,
  runs: 3,
};

export const quick: Scale = {
  commands: 600,
  cases: 300,
  logSizes: [10_000, 50_000],
  lagSeconds: 3,
  runs: 1,
};
