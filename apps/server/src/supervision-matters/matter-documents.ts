import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { eventsHiddenFrom, instrumentPapers, numberShown, type Actor, type InstrumentPaper } from '#casework';
import { Streams } from '../streams/streams.js';
import { factsOfMatter, visibleMatter } from './visible-matter.js';

/** The instruments of a matter: what was sent, and the draft that waits where it is for who asks. */
export class MatterDocuments extends Query<MatterDocumentsData> {
  constructor(
    readonly id: string,
    readonly actor: Actor,
  ) {
    super();
  }
}

export interface MatterDocumentsData {
  /** Each can be read at /supervision-matters/{id}/documents/{instrument}?event={event}. */
  readonly documents: InstrumentPaper[];
}

@QueryHandler(MatterDocuments)
export class MatterDocumentsHandler implements IQueryHandler<MatterDocuments> {
  constructor(private readonly streams: Streams) {}

  async execute({ id, actor }: MatterDocuments): Promise<MatterDocumentsData> {
    visibleMatter(this.streams, id, actor);
    const facts = factsOfMatter(this.streams, id);
    const hidden = eventsHiddenFrom(actor, facts);
    const seen = instrumentPapers(facts).filter(({ event }) => !hidden.has(event));
    return { documents: seen.map((paper) => ({ ...paper, event: numberShown(hidden, paper.event) })) };
  }
}
