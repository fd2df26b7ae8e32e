import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { EventLog } from '#event-log';
import { engine } from './engine.js';

/** How often it is looked whether the log takes records, ms. */
const every = 2_000;

/** Says in a line each time when the log takes no more records, why, and when it takes them again. */
@Injectable()
export class LogWatch implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #logger = new Logger('Log');
  #timer: NodeJS.Timeout | undefined;
  #reason: string | null = null;

  constructor(@Inject(engine.log) private readonly log: EventLog) {}

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => this.#look(), every).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    const { ready, reason = 'no reason is known' } = this.log.health();
    const now = ready ? null : reason;
    // A silence is told once, not each time with another number of seconds.
    if ((now === null) === (this.#reason === null)) return;
    this.#reason = now;
    if (now === null) this.#logger.warn('The log takes records again.');
    else this.#logger.error(`The log takes no records: ${now}`);
  }
}
