import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Actor, Law } from '#casework';
import { engine } from '../engines/engine.js';
import type { Asked } from '../lists/list-filters.js';
import { Lists } from '../lists/lists.js';
import { InTurn } from '../streams/in-turn.js';
import { askedOfTables } from './deadlines-asked.js';
import { MattersOnDay } from './matters-on-day.js';
import { pageOf, type MovedPage } from './moved-page.js';

/** The deadlines that files of data/ as they might be would move; nothing is recorded. */
export class TryTables extends Query<MovedPage> {
  constructor(
    readonly body: unknown,
    readonly asked: Asked,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(TryTables)
export class TryTablesHandler implements IQueryHandler<TryTables> {
  constructor(
    @Inject(engine.law) private readonly law: Law,
    private readonly lists: Lists,
    private readonly turns: InTurn,
    private readonly matters: MattersOnDay,
  ) {}

  /** @throws {InvalidFields} {Malformed} {Denied} {NotSeenYet} {NotNow} */
  execute({ body, asked, actor }: TryTables): Promise<MovedPage> {
    const question = askedOfTables(body, asked, actor, this.law);
    return pageOf(question, actor, this.lists, this.turns, this.matters);
  }
}
