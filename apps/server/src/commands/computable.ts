import { Inject, Injectable, Logger } from '@nestjs/common';
import { BrokenHistory, DeadlineError, InvalidLegalDate, type AnyEvent, type Law } from '#casework';
import { engine } from '../engines/engine.js';
import { Streams } from '../streams/streams.js';
import { served } from './aggregates/index.js';
import type { PerformAction } from './perform-action.js';

/** What the rules throw when days, amounts or states cannot be worked with; anything else is a fault of the engines. */
const isOfTheRules = (error: unknown): boolean =>
  error instanceof InvalidLegalDate ||
  error instanceof DeadlineError ||
  error instanceof BrokenHistory ||
  error instanceof RangeError ||
  error instanceof TypeError;

/**
 * Whether what a command would record can be worked with afterwards: it is folded, and what pages, lists and clocks
 * show of it is made, before anything is recorded. Nothing of it is kept.
 */
@Injectable()
export class Computability {
  readonly #logger = new Logger('Commands');

  constructor(
    private readonly streams: Streams,
    @Inject(engine.law) private readonly law: Law,
  ) {}

  /** What `work` gives, or null when the rules cannot compute it. @throws what the engines throw. */
  attempt<T>(work: () => T): T | null {
    try {
      return work();
    } catch (error) {
      if (!isOfTheRules(error)) throw error;
      this.#logger.error(error instanceof Error ? `Not computable: ${error.stack ?? error.message}` : String(error));
      return null;
    }
  }

  /** @returns whether every reading of the stream succeeds with these events at its end. */
  holds(command: PerformAction, stream: string, events: readonly AnyEvent[]): boolean {
    const { streams, law } = this;
    const computed = this.attempt(() => {
      served[command.kind].compute(command, stream.slice(command.kind.length + 1), events, { streams, law });
      return true;
    });
    return computed !== null;
  }
}
