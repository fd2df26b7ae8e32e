import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Actor } from '#casework';
import { historyOf, type HistoryEntry } from '../streams/stream-history.js';
import { Streams } from '../streams/streams.js';
import { visibleSupervision } from './visible-supervision.js';

export class SupervisionHistory extends Query<HistoryEntry[]> {
  constructor(
    readonly id: string,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(SupervisionHistory)
export class SupervisionHistoryHandler implements IQueryHandler<SupervisionHistory> {
  constructor(private readonly streams: Streams) {}

  async execute({ id, actor }: SupervisionHistory): Promise<HistoryEntry[]> {
    visibleSupervision(this.streams, id, actor);
    return historyOf(`supervision/${id}`, this.streams.records(`supervision/${id}`));
  }
}
