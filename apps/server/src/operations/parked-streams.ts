import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Actor } from '#casework';
import type { Page, ReadStore, ViewDocument } from '#read-store';
import { VisibleStreams } from '../access/visible-streams.js';
import { engine } from '../engines/engine.js';
import type { ParkedRow } from '../projection/documents.js';

/** Streams of the actor's unit whose recorded facts could not be folded; the others go on. */
export class ParkedStreams extends Query<Page<ParkedRow>> {
  constructor(readonly actor: Actor) {
    super();
  }
}

@QueryHandler(ParkedStreams)
export class ParkedStreamsHandler implements IQueryHandler<ParkedStreams> {
  constructor(
    @Inject(engine.store) private readonly store: ReadStore,
    private readonly visible: VisibleStreams,
  ) {}

  async execute({ actor }: ParkedStreams): Promise<Page<ParkedRow>> {
    const all = { sort: { since: 1 }, limit: 1_000 } as const;
    const { items, ...page } = await this.store.find<ViewDocument & ParkedRow>('parked-streams', { parked: true }, all);
    return { ...page, items: items.filter(({ _id: stream }) => this.visible.maySeeStream(actor, stream)) };
  }
}
