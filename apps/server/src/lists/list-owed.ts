import { Inject } from '@nestjs/common';
import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Actor, Law } from '#casework';
import type { Page, ViewDocument } from '#read-store';
import { engine } from '../engines/engine.js';
import type { Asked } from './list-filters.js';
import { List } from './list.js';
import { owedAsked, withAsked } from './owed-filters.js';

/** Cases with the duties outwards that are asked for, what ends first first. */
export class ListOwed extends Query<Page<ViewDocument>> {
  constructor(
    readonly asked: Asked,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(ListOwed)
export class ListOwedHandler implements IQueryHandler<ListOwed> {
  constructor(
    private readonly queries: QueryBus,
    @Inject(engine.law) private readonly law: Law,
  ) {}

  /** @throws {Malformed} for a kind, a state or a nearness that there is not */
  async execute({ asked, actor }: ListOwed): Promise<Page<ViewDocument>> {
    const owed = owedAsked(asked, this.law);
    return withAsked(await this.queries.execute(new List('owed', owed.filter, { due: 1 }, asked, actor)), owed);
  }
}
