import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { placeShownTo, type Actor } from '#casework';
import type { Filter, Page, Sort, ViewDocument } from '#read-store';
import { limitAsked, unitAsked, type ListQuery } from './list-request.js';
import { Lists } from './lists.js';

/** One page of a read model, limited to what the actor may see. */
export class List extends Query<Page<ViewDocument>> {
  constructor(
    readonly view: string,
    readonly filter: Filter,
    readonly sort: Sort,
    readonly query: ListQuery,
    readonly actor: Actor,
  ) {
    super();
  }
}

/** What rows have for search and order alone, and no answer shows. */
export const withoutInner = {
  sought: 0,
  stagePlace: 0,
  codePlace: 0,
  turns: 0,
  stageDay: 0,
  clockDay: 0,
  dueDay: 0,
  viewers: 0,
  hiddenFrom: 0,
  told: 0,
  countedWith: 0,
} as const;

@QueryHandler(List)
export class ListHandler implements IQueryHandler<List> {
  constructor(private readonly lists: Lists) {}

  async execute({ view, filter, sort, query, actor }: List): Promise<Page<ViewDocument>> {
    await this.lists.waitFor(query);
    const unit = unitAsked(query.unit, actor);
    const limit = limitAsked(query.limit);
    const after = query.after === undefined ? {} : { after: query.after };
    const found = await this.lists.read(actor, (store) =>
      store.find(view, { ...filter, units: unit }, { sort, limit, projection: withoutInner, ...after }),
    );
    return { ...found, items: found.items.map((row) => placeShownTo(actor, row)) };
  }
}
