import { Inject } from '@nestjs/common';
import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Actor, Law } from '#casework';
import type { Page, ViewDocument } from '#read-store';
import { engine } from '../engines/engine.js';
import { Malformed } from '../unanswered/unanswered.js';
import { equals, type Asked } from './list-filters.js';
import { List } from './list.js';
import { workFilterNames, workFilters } from './work-filters.js';

/** Open work as one of the filters shows it, the nearest clock first. */
export class ListWork extends Query<Page<ViewDocument>> {
  constructor(
    readonly asked: Asked,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(ListWork)
export class ListWorkHandler implements IQueryHandler<ListWork> {
  constructor(
    private readonly queries: QueryBus,
    @Inject(engine.law) private readonly law: Law,
  ) {}

  /** @throws {Malformed} for a filter that there is not */
  async execute({ asked, actor }: ListWork): Promise<Page<ViewDocument>> {
    const { filter = 'unit', ...rest } = asked;
    const chosen = workFilters(actor, this.law).get(filter);
    if (chosen === undefined)
      throw new Malformed(
        `filter must be one of: ${workFilterNames.join(', ')}.`,
        `filter 应当为下列之一：${workFilterNames.join('、')}。`,
      );
    const work = { open: true, ...chosen, ...equals(rest, 'worklist') };
    return this.queries.execute(new List('worklist', work, { due: 1 }, rest, actor));
  }
}
