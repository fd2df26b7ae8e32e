import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Actor } from '#casework';
import { historyOf, type HistoryEntry } from '../streams/stream-history.js';
import { Streams } from '../streams/streams.js';
import { visibleMatter } from './visible-matter.js';

export class MatterHistory extends Query<HistoryEntry[]> {
  constructor(
    readonly id: string,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(MatterHistory)
export class MatterHistoryHandler implements IQueryHandler<MatterHistory> {
  constructor(private readonly streams: Streams) {}

  async execute({ id, actor }: MatterHistory): Promise<HistoryEntry[]> {
    visibleMatter(this.streams, id, actor);
    return historyOf(`supervision/${id}`, this.streams.records(`supervision/${id}`));
  }
}
