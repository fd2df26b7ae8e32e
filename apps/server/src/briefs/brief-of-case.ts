import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Actor, Language, Law } from '#casework';
import type { EventLog } from '#event-log';
import { readableCase } from '../access/visible-case.js';
import { readSince, sinceOfCase } from '../away/since.js';
import { engine } from '../engines/engine.js';
import { Streams } from '../streams/streams.js';
import { NotFound } from '../unanswered/unanswered.js';
import { briefOf, type SaidBrief } from './make-brief.js';

/** What who takes over a case must know of it, folded from the log: always current. */
export class BriefOfCase extends Query<SaidBrief> {
  constructor(
    readonly id: string,
    readonly since: string | undefined,
    readonly actor: Actor,
    readonly language: Language,
  ) {
    super();
  }
}

@QueryHandler(BriefOfCase)
export class BriefOfCaseHandler implements IQueryHandler<BriefOfCase> {
  constructor(
    @Inject(engine.log) private readonly log: EventLog,
    @Inject(engine.law) private readonly law: Law,
    private readonly streams: Streams,
  ) {}

  /** @throws {Malformed} {NotFound} */
  async execute({ id, since: text, actor, language }: BriefOfCase): Promise<SaidBrief> {
    const { log, law, streams } = this;
    const file = readableCase(streams, id, actor);
    const since =
      text === undefined ? null : sinceOfCase(readSince(text, log.partitions), file, log.partitionOf(`case/${id}`));
    const brief = briefOf(file, { actor, now: new Date().toISOString(), language, since }, { streams, law });
    if (brief === null) throw new NotFound('A brief of this decision', '该参考案例的交接摘要');
    return brief;
  }
}
