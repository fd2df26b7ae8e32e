import { Inject } from '@nestjs/common';
import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { hasRole, type Actor, type RegisterKind } from '#casework';
import { bureauOf } from '#casework/registry/acting-unit';
import type { EventLog } from '#event-log';
import { BureausOpened } from '../access/bureaus-opened.js';
import { engine } from '../engines/engine.js';
import { Streams } from '../streams/streams.js';
import { anyEntry, visibleEntry, type Entry } from './visible-entry.js';

/**
 * Entries of a register of the actor's unit, of those below it and of those above it. To who reads for a reviewing
 * body, of the bureaus whose cases are open to them: by these they know the people of the case.
 */
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
    private readonly queries: QueryBus,
  ) {}

  async execute({ kind, actor }: RegisterEntries): Promise<Entry[]> {
    const { log, streams } = this;
    const prefix = `${kind}/`;
    const ids = [...log.streams(prefix)].map((stream) => stream.slice(prefix.length));
    const own = ids.flatMap((id) => visibleEntry({ log, streams }, kind, id, actor) ?? []);
    if (!hasRole(actor, ['replay-reader'])) return own;
    const opened = await this.queries.execute(new BureausOpened(actor));
    const isOfOpened = (entry: Entry): boolean => opened.has(bureauOf('unit' in entry ? entry.unit : entry.id));
    const others = ids.flatMap((id) => anyEntry({ log, streams }, kind, id) ?? []).filter(isOfOpened);
    return [...own, ...others.filter(({ id }) => !own.some((entry) => entry.id === id))];
  }
}
