import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Actor } from '#casework';
import { visibleInspection } from '../access/visible-inspection.js';
import { historyOf, type HistoryEntry } from '../streams/stream-history.js';
import { Streams } from '../streams/streams.js';

export class InspectionHistory extends Query<HistoryEntry[]> {
  constructor(
    readonly id: string,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(InspectionHistory)
export class InspectionHistoryHandler implements IQueryHandler<InspectionHistory> {
  constructor(private readonly streams: Streams) {}

  async execute({ id, actor }: InspectionHistory): Promise<HistoryEntry[]> {
    visibleInspection(this.streams, id, actor);
    return historyOf(`inspection/${id}`, this.streams.records(`inspection/${id}`));
  }
}
