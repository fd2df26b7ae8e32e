import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { sourceOf, type EventLog, type TreeHead } from '#event-log';
import { engine } from '../engines/engine.js';

/** Which log this is, and how much of it there is now. */
export class LogHeads extends Query<{ id: string; heads: readonly TreeHead[] }> {}

@QueryHandler(LogHeads)
export class LogHeadsHandler implements IQueryHandler<LogHeads> {
  constructor(@Inject(engine.log) private readonly log: EventLog) {}

  async execute(): Promise<{ id: string; heads: readonly TreeHead[] }> {
    const { id, heads } = sourceOf(this.log);
    return { id, heads };
  }
}
