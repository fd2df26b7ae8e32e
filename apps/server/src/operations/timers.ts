import { setTimeout as wait } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { SteadyClock } from '../engines/steady-clock.js';
import { FileSweep } from '../files/sweep.js';
import { AbandonedClaims } from './abandoned-claims.js';
import { Lapses } from './lapses.js';

const every = 30_000;
/** Files that nobody names do no harm for a while. */
const sweepEvery = 600_000;

/**
 * Records lapses that are due, closes number claims that a crash left open, clears away files that no event came to
 * name. Any number of nodes may run it, in any order.
 */
@Injectable()
export class Timers implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #logger = new Logger('Clock');
  readonly #stop = new AbortController();
  #sweptAt = 0;
  #loop: Promise<void> = Promise.resolve();

  constructor(
    private readonly clock: SteadyClock,
    private readonly lapses: Lapses,
    private readonly claims: AbandonedClaims,
    private readonly files: FileSweep,
  ) {}

  onApplicationBootstrap(): void {
    this.#loop = this.#run();
  }

  async onApplicationShutdown(): Promise<void> {
    this.#stop.abort();
    await this.#loop;
  }

  async #run(): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      try {
        // Nothing lapses by a clock that has just been set.
        const now = new Date(this.clock.look().seen).toISOString();
        await this.lapses.record(now);
        await this.claims.close(now);
        if (Date.parse(now) - this.#sweptAt >= sweepEvery) {
          this.#sweptAt = Date.parse(now);
          await this.files.sweep(now);
        }
      } catch (error) {
        this.#logger.error(error instanceof Error ? error.message : String(error));
      }
      await wait(every, undefined, { signal }).catch(() => undefined);
    }
  }
}
