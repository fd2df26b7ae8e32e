import { Inject } from '@nestjs/common';
import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Actor, Law } from '#casework';
import { seenByUnit } from '#casework/owed/ledger-of-row';
import { viewKeysOf } from '#casework/supervision/viewers';
import type { Page, ViewDocument } from '#read-store';
import { engine } from '../engines/engine.js';
import type { Asked } from './list-filters.js';
import { List } from './list.js';
import { owedAsked, withAsked } from './owed-filters.js';

/** Cases, complaints and matters of supervision with the duties outwards that are asked for, what ends first first. */
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
    // A matter of supervision is no secret of the unit, and not everybody's in it either.
    const filter = { ...owed.filter, viewers: { $in: [seenByUnit, ...viewKeysOf(actor)] } };
    return withAsked(await this.queries.execute(new List('owed', filter, { due: 1 }, asked, actor)), owed);
  }
}
