import { setTimeout as wait } from 'node:timers/promises';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { EventLog } from '#event-log';
import type { ReadStore } from '#read-store';
import { engine } from './engine.js';
import { lastSeenIn } from './last-seen.js';
import { SteadyClock } from './steady-clock.js';

/** How often the clock is looked at, ms. */
const every = 5_000;

/**
 * Looks at this machine's clock, asks other clocks about it while it is doubted, and says when acts are held and when
 * they go on.
 */
@Injectable()
export class ClockWatch implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #logger = new Logger('Clock');
  readonly #stop = new AbortController();
  #loop: Promise<void> = Promise.resolve();
  #isHeld = false;

  constructor(
    private readonly clock: SteadyClock,
    @Inject(engine.store) private readonly store: ReadStore,
    @Inject(engine.log) private readonly log: EventLog,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.#look();
    this.#loop = this.#run();
  }

  async onApplicationShutdown(): Promise<void> {
    this.#stop.abort();
    await this.#loop;
  }

  async #run(): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      await wait(every, undefined, { signal }).catch(() => undefined);
      if (!signal.aborted) await this.#look();
    }
  }

  async #look(): Promise<void> {
    const { clock } = this;
    if (isDoubted(clock.look())) await this.#askOthers();
    const { held } = clock.look();
    if (held !== null && !this.#isHeld) this.#logger.error(`No acts are taken. ${held}`);
    if (held === null && this.#isHeld)
      this.#logger.warn('The clock of this machine is believed again; acts are taken.');
    this.#isHeld = held !== null;
  }

  /**
   * The clock of the machine that keeps the read models, and what other nodes have recorded: while acts are held this
   * one records none.
   */
  async #askOthers(): Promise<void> {
    const theirs = [await this.store.time().catch(() => null), lastSeenIn(this.log)];
    for (const instant of theirs) if (instant !== null) this.clock.confirm(Number(instant));
  }
}

const isDoubted = ({ now, seen }: { now: number; seen: number }): boolean => seen !== now;
