import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Actor, Law } from '#casework';
import { engine } from '../engines/engine.js';
import { Lists } from './lists.js';
import { seenWork } from './seen-work.js';
import { workFilterNames, workFilters, type WorkFilter } from './work-filters.js';

/** How many entries of the worklist each filter has, in the person's unit and below it. */
export type WorkCounts = Readonly<Record<WorkFilter, number>>;

export class CountWork extends Query<WorkCounts> {
  constructor(readonly actor: Actor) {
    super();
  }
}

@QueryHandler(CountWork)
export class CountWorkHandler implements IQueryHandler<CountWork> {
  constructor(
    private readonly lists: Lists,
    @Inject(engine.law) private readonly law: Law,
  ) {}

  async execute({ actor }: CountWork): Promise<WorkCounts> {
    await this.lists.waitFor({});
    const filters = workFilters(actor, this.law);
    const counted = await Promise.all(
      workFilterNames.map(async (name) => {
        const filter = { open: true, ...filters.get(name), units: actor.unit, $and: [seenWork(actor)] };
        return [name, await this.lists.count(actor, 'worklist', filter)] as const;
      }),
    );
    return Object.fromEntries(counted) as WorkCounts;
  }
}
