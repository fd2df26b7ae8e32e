import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Actor, RegisterKind } from '#casework';
import type { EventLog } from '#event-log';
import { engine } from '../engines/engine.js';
import { Streams } from '../streams/streams.js';
import { visibleEntry, type Entry } from './visible-entry.js';

/** Entries of a register of the actor's unit, of those below it and of those above it. */
export class RegisterEntries extends Query<Entry[]> {
  constructor(
    readonly kind: RegisterKind,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(RegisterEntries)
export class RegisterEntriesHandler implements IQueryHandler<RegisterEntries> {
  constructor(
    @Inject(engine.log) private readonly log: EventLog,
    private readonly streams: Streams,
  ) {}

  async execute({ kind, actor }: RegisterEntries): Promise<Entry[]> {
    const { log, streams } = this;
    const prefix = `${kind}/`;
    return [...log.streams(prefix)].flatMap(
      (stream) => visibleEntry({ log, streams }, kind, stream.slice(prefix.length), actor) ?? [],
    );
  }
}
