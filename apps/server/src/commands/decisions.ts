import { Injectable } from '@nestjs/common';
import type { InBoth, NumberSeries } from '#casework';
import { ClockHold } from './clock-hold.js';
import { Computability } from './computable.js';
import { Decider, type Decided } from './decide.js';
import { EarlierStreams } from './earlier-streams.js';
import type { PerformAction } from './perform-action.js';

type Accepted = Extract<Decided['ruling'], { ruling: 'accepted' }>;

/** What is asked of the rules and of the clock before anything of a command is recorded. */
@Injectable()
export class Decisions {
  constructor(
    private readonly decider: Decider,
    private readonly computability: Computability,
    private readonly hold: ClockHold,
    private readonly earlier: EarlierStreams,
  ) {}

  /** Why the command has to wait for the clock; null when it need not. */
  whyHeld(command: PerformAction): InBoth | null {
    return this.hold.whyHeld(command);
  }

  /** Cases that may have the clue that a command registers; matters of the sign that it dismisses. */
  earlierOf(command: PerformAction, stream: string): Promise<readonly string[]> {
    return this.earlier.of(command, stream);
  }

  /** @returns what the rules say, or null when they cannot compute it. */
  decide(
    command: PerformAction,
    stream: string,
    numbers: ReadonlyMap<NumberSeries, string>,
    earlier: readonly string[],
  ): Decided | null {
    return this.computability.attempt(() => this.decider.decide(command, stream, numbers, earlier));
  }

  /** Whether every reading of the stream succeeds with these events at its end. */
  holds(command: PerformAction, stream: string, { events }: Accepted): boolean {
    return this.computability.holds(command, stream, events);
  }

  /** Whether the rules can compute something. */
  canCompute(work: () => void): boolean {
    const done = this.computability.attempt(() => {
      work();
      return true;
    });
    return done !== null;
  }
}
