import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Actor } from '#casework';
import { isOfOwnBureau } from '../access/own-bureau.js';
import { readableCase } from '../access/visible-case.js';
import { historyOf, type HistoryEntry } from '../streams/stream-history.js';
import { Streams } from '../streams/streams.js';

export class CaseHistory extends Query<HistoryEntry[]> {
  constructor(
    readonly id: string,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(CaseHistory)
export class CaseHistoryHandler implements IQueryHandler<CaseHistory> {
  constructor(private readonly streams: Streams) {}

  async execute({ id, actor }: CaseHistory): Promise<HistoryEntry[]> {
    const { records, state } = readableCase(this.streams, id, actor);
    const entries = historyOf(`case/${id}`, records);
    // A published decision is read by everybody; who took it in is nothing to other bureaus.
    if (state.stage !== 'reference') return entries;
    return entries.map((entry) =>
      isOfOwnBureau(actor, entry.unit) ? entry : { ...entry, by: '', unit: '', roles: [] },
    );
  }
}
