/** How much is measured. Every size stands in the table. */
export interface Scale {
  /** Commands per caller count. */
  commands: number;
  /** Made-up cases in the logs that are read, rebuilt and verified. */
  cases: number;
  runs: number;
}

export const whole: Scale = { commands: 4_000, cases: 1_500, runs: 3 };
export const quick: Scale = { commands: 600, cases: 150, runs: 1 };
