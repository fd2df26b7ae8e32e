import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Actor, RegisterKind } from '#casework';
import type { EventLog } from '#event-log';
import { VisibleStreams } from '../access/visible-streams.js';
import { engine } from '../engines/engine.js';
import { kindInChinese } from '../streams/kinds-in-chinese.js';
import { historyOf, type HistoryEntry } from '../streams/stream-history.js';
import { Streams } from '../streams/streams.js';
import { NotFound } from '../unanswered/unanswered.js';
import { visibleEntry } from './visible-entry.js';

/**
 * The history of an entry of the actor's unit or of one below it: it says why a certificate was suspended, which the
 * entry does not.
 */
export class RegisterHistory extends Query<HistoryEntry[]> {
  constructor(
    readonly kind: RegisterKind,
    readonly id: string,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(RegisterHistory)
export class RegisterHistoryHandler implements IQueryHandler<RegisterHistory> {
  constructor(
    @Inject(engine.log) private readonly log: EventLog,
    private readonly streams: Streams,
    private readonly visible: VisibleStreams,
  ) {}

  async execute({ kind, id, actor }: RegisterHistory): Promise<HistoryEntry[]> {
    const { log, streams } = this;
    const stream = `${kind}/${id}`;
    const isVisible = visibleEntry({ log, streams }, kind, id, actor) !== undefined;
    if (!isVisible || !this.visible.maySeeStream(actor, stream))
      throw new NotFound(`This ${kind}`, kindInChinese(kind));
    return historyOf(stream, streams.records(stream));
  }
}
