import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Actor } from '#casework';
import type { Filter, Page, Sort, ViewDocument } from '#read-store';
import { Projection } from '../projection/projection.js';
import { Office } from '../engines/office.js';
import { limitAsked, unitAsked, waitForLists, type ListQuery } from './list-request.js';

/** One page of a read model, limited to what the actor may see. */
export class List {
  constructor(
    readonly view: string,
    readonly filter: Filter,
    readonly sort: Sort,
    readonly query: ListQuery,
    readonly actor: Actor,
  ) {}
}

@QueryHandler(List)
export class ListHandler implements IQueryHandler<List, Page<ViewDocument>> {
  constructor(
    private readonly office: Office,
    private readonly projection: Projection,
  ) {}

  async execute({ view, filter, sort, query, actor }: List): Promise<Page<ViewDocument>> {
    await waitForLists(this.office, this.projection, query);
    const unit = unitAsked(query.unit, actor);
    const limit = limitAsked(query.limit);
    const after = query.after === undefined ? {} : { after: query.after };
    // One person's lists come one after the other, so that nobody else waits for all of them.
    return this.office.turns.run(`lists of ${actor.id}`, () =>
      this.office.store.find(view, { ...filter, units: unit }, { sort, limit, ...after }),
    );
  }
}
