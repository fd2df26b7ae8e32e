import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Actor, Language, Law } from '#casework';
import type { EventLog } from '#event-log';
import type { Page } from '#read-store';
import { besideCase, type FoundWork } from '../away/beside-case.js';
import { readSince, sinceOfCase } from '../away/since.js';
import { engine } from '../engines/engine.js';
import { equals, type Asked } from '../lists/list-filters.js';
import { limitOfFolded, unitAsked } from '../lists/list-request.js';
import { Lists } from '../lists/lists.js';
import { tellingWork } from '../lists/seen-work.js';
import { Streams } from '../streams/streams.js';
import { briefBeside, briefOf, type SaidBrief } from './make-brief.js';

/**
 * The briefs of the open cases, complaints and matters of supervision of a unit or of an officer of it, the next to
 * run out first.
 */
export class ListBriefs extends Query<Page<SaidBrief>> {
  constructor(
    readonly asked: Asked,
    readonly actor: Actor,
    readonly language: Language,
  ) {
    super();
  }
}

@QueryHandler(ListBriefs)
export class ListBriefsHandler implements IQueryHandler<ListBriefs> {
  constructor(
    @Inject(engine.log) private readonly log: EventLog,
    @Inject(engine.law) private readonly law: Law,
    private readonly streams: Streams,
    private readonly lists: Lists,
  ) {}

  /** @throws {Malformed} {Denied} */
  async execute({ asked, actor, language }: ListBriefs): Promise<Page<SaidBrief>> {
    const { log, law, streams } = this;
    const { since: text, ...rest } = equals(asked, 'briefs') as Record<string, string | undefined>;
    const since = text === undefined ? null : readSince(text, log.partitions);
    const units = unitAsked(asked.unit, actor);
    const limit = limitOfFolded(asked.limit);
    await this.lists.waitFor(asked);
    const now = new Date().toISOString();
    const isOpen = { $or: [{ stage: { $ne: 'supervision' }, open: true }, { 'told.open': true }] };
    const filter = { ...rest, units, stage: { $ne: 'parked' }, $and: [isOpen, tellingWork(actor)] };
    const after = asked.after === undefined ? {} : { after: asked.after };
    const { items, next } = await this.lists.read(actor, (store) =>
      store.find<FoundWork>('worklist', filter, {
        sort: { due: 1 },
        limit,
        ...after,
      }),
    );
    const briefs = items.flatMap((row) => {
      // What cannot be computed stands in the worklist, marked.
      if (row['parked'] === true) return [];
      const { caseId } = row;
      if (caseId === null) {
        const told = besideCase(row, { actor, now, since }, { streams, law, log });
        return told === null ? [] : briefBeside(told, language);
      }
      const file = streams.caseFile(caseId);
      const from = since === null ? null : sinceOfCase(since, file, log.partitionOf(`case/${caseId}`));
      return briefOf(file, { actor, now, language, since: from }, { streams, law }) ?? [];
    });
    return { items: briefs, next };
  }
}
