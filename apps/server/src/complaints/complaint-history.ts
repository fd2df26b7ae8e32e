import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { maskedTo, type Actor } from '#casework';
import { historyOf, type HistoryEntry } from '../streams/stream-history.js';
import { Streams } from '../streams/streams.js';
import { visibleComplaint } from './visible-complaint.js';

export class ComplaintHistory extends Query<HistoryEntry[]> {
  constructor(
    readonly id: string,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(ComplaintHistory)
export class ComplaintHistoryHandler implements IQueryHandler<ComplaintHistory> {
  constructor(private readonly streams: Streams) {}

  async execute({ id, actor }: ComplaintHistory): Promise<HistoryEntry[]> {
    const { file, state } = visibleComplaint(this.streams, id, actor);
    return historyOf(`complaint/${id}`, file.records, (data) => maskedTo(data, state, actor.id));
  }
}
