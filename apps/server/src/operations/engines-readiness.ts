import { Inject, Injectable } from '@nestjs/common';
import type { EventLog } from '#event-log';
import type { ReadStore } from '#read-store';
import { engine } from '../engines/engine.js';
import { LookBook } from '../looks/look-book.js';
import type { Part } from './clock-readiness.js';

/** Whether the engines of a node answer. */
@Injectable()
export class EnginesReadiness {
  constructor(
    @Inject(engine.log) private readonly log: EventLog,
    @Inject(engine.store) private readonly store: ReadStore,
    private readonly book: LookBook,
  ) {}

  async look(): Promise<{ log: Part; readModels: Part; looks: Part }> {
    const { fault } = this.book;
    return {
      log: this.log.health(),
      readModels: await this.store.health(),
      looks: fault === null ? { ready: true } : { ready: false, reason: fault },
    };
  }
}
