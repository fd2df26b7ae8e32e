import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Actor, Language } from '#casework';
import type { Page, ViewDocument } from '#read-store';
import { saidRiskRow } from '../streams/said.js';
import { followedRiskRow } from './followed-row.js';
import type { Asked } from './list-filters.js';
import { List, ListHandler } from './list.js';
import { Lists } from './lists.js';
import { MattersOfSigns } from './matters-of-signs.js';
import { risksAsked } from './risk-filters.js';

/** A page of cases and complaints with signs of risk, the oldest first, and what became of each sign. */
export class ListRiskPoints extends Query<Page<ViewDocument>> {
  constructor(
    readonly query: Asked,
    readonly actor: Actor,
    readonly language: Language,
  ) {
    super();
  }
}

@QueryHandler(ListRiskPoints)
export class ListRiskPointsHandler implements IQueryHandler<ListRiskPoints> {
  readonly #list: ListHandler;

  constructor(
    lists: Lists,
    private readonly matters: MattersOfSigns,
  ) {
    this.#list = new ListHandler(lists);
  }

  /** @throws {Malformed} {Denied} */
  async execute({ query, actor, language }: ListRiskPoints): Promise<Page<ViewDocument>> {
    const page = await this.#list.execute(new List('risk-points', risksAsked(query), { firstOpen: 1 }, query, actor));
    const followUps = await this.matters.about(actor);
    return { ...page, items: page.items.map((row) => followedRiskRow(saidRiskRow(row, language), followUps)) };
  }
}
