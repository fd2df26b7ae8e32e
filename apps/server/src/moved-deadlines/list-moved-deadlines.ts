import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Actor, Law } from '#casework';
import { engine } from '../engines/engine.js';
import type { Asked } from '../lists/list-filters.js';
import { Lists } from '../lists/lists.js';
import { InTurn } from '../streams/in-turn.js';
import { askedOfChange } from './deadlines-asked.js';
import { MattersOnDay } from './matters-on-day.js';
import { pageOf, type MovedPage } from './moved-page.js';

/** The deadlines that a change of /law-changes moved. */
export class ListMovedDeadlines extends Query<MovedPage> {
  constructor(
    readonly asked: Asked,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(ListMovedDeadlines)
export class ListMovedDeadlinesHandler implements IQueryHandler<ListMovedDeadlines> {
  constructor(
    @Inject(engine.law) private readonly law: Law,
    private readonly lists: Lists,
    private readonly turns: InTurn,
    private readonly matters: MattersOnDay,
  ) {}

  /** @throws {Malformed} {Denied} {NotSeenYet} {NotNow} */
  execute({ asked, actor }: ListMovedDeadlines): Promise<MovedPage> {
    const question = askedOfChange(asked, actor, this.law);
    return pageOf(question, actor, this.lists, this.turns, this.matters);
  }
}
