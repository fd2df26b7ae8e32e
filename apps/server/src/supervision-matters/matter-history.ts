import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { eventsHiddenFrom, isOfDrafts, isOfSupervisors, numberShown, withoutGaps, type Actor } from '#casework';
import { historyOf, type HistoryEntry } from '../streams/stream-history.js';
import { Streams } from '../streams/streams.js';
import { factsOfMatter, visibleMatter } from './visible-matter.js';

/** What was recorded in a matter, without drafts that are not for who asks, and counted without them. */
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
    const state = visibleMatter(this.streams, id, actor);
    const hidden = eventsHiddenFrom(actor, factsOfMatter(this.streams, id));
    const isShown = (entry: HistoryEntry): boolean =>
      'refused' in entry
        ? isOfSupervisors(state, actor) || !isOfDrafts(state, { ...entry.refused, by: entry.by })
        : !hidden.has(entry.number);
    const shown = historyOf(`supervision/${id}`, this.streams.records(`supervision/${id}`)).filter(isShown);
    return withoutGaps(shown, hidden).map((entry) =>
      'refused' in entry ? { ...entry, afterNumber: numberShown(hidden, entry.afterNumber) } : entry,
    );
  }
}
