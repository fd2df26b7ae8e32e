import { setTimeout as wait } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { SteadyClock } from '../engines/steady-clock.js';
import { AbandonedClaims } from './abandoned-claims.js';
import { BesideTheLog } from './beside-the-log.js';
import { Lapses } from './lapses.js';

const every = 30_000;
/**
 * Records lapses that are due, closes number claims that a crash left open, and does what time does with files and
 * looks. Any number of nodes may run it, in any order.
 */
@Injectable()
export class Timers implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #logger = new Logger('Clock');
  readonly #stop = new AbortController();
  #loop: Promise<void> = Promise.resolve();

  constructor(
    private readonly clock: SteadyClock,
    private readonly lapses: Lapses,
    private readonly claims: AbandonedClaims,
    private readonly beside: BesideTheLog,
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
        await this.beside.run(now);
      } catch (error) {
        this.#logger.error(error instanceof Error ? error.message : String(error));
      }
      await wait(every, undefined, { signal }).catch(() => undefined);
    }
  }
}
