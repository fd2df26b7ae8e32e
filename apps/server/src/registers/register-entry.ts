import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Actor, RegisterKind } from '#casework';
import type { EventLog } from '#event-log';
import { engine } from '../engines/engine.js';
import { kindInChinese } from '../streams/kinds-in-chinese.js';
import { Streams } from '../streams/streams.js';
import { NotFound } from '../unanswered/unanswered.js';
import { visibleEntry, type Entry } from './visible-entry.js';

/** One entry of a register. */
export class RegisterEntry extends Query<Entry> {
  constructor(
    readonly kind: RegisterKind,
    readonly id: string,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(RegisterEntry)
export class RegisterEntryHandler implements IQueryHandler<RegisterEntry> {
  constructor(
    @Inject(engine.log) private readonly log: EventLog,
    private readonly streams: Streams,
  ) {}

  async execute({ kind, id, actor }: RegisterEntry): Promise<Entry> {
    const { log, streams } = this;
    const found = visibleEntry({ log, streams }, kind, id, actor);
    if (found === undefined) throw new NotFound(`This ${kind}`, kindInChinese(kind));
    return found;
  }
}
