import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { covers, referenceUnit, type Actor } from '#casework';
import type { Filter, Page, Sort, ViewDocument } from '#read-store';
import { problems } from '../http/problem.js';
import { readPosition } from '../http/position.js';
import { Projection } from '../projection/projection.js';
import { seen } from '../projection/seen.js';
import { Office } from '../storage/office.js';

/** What every list takes beside its own filters. */
export interface ListQuery {
  unit?: string;
  after?: string;
  limit?: string;
  /** Wait until the lists have seen this position. */
  position?: string;
}

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

const longestWait = 2_000;

@QueryHandler(List)
export class ListHandler implements IQueryHandler<List, Page<ViewDocument>> {
  constructor(
    private readonly office: Office,
    private readonly projection: Projection,
  ) {}

  async execute({ view, filter, sort, query, actor }: List): Promise<Page<ViewDocument>> {
    if (query.position !== undefined) {
      const { partition, index } = readPosition(query.position);
      if (partition >= this.office.log.partitions) throw problems.malformed(`There is no partition ${partition}.`);
      if (!(await seen(this.office, this.projection.projector, partition, index, longestWait)))
        throw problems.notSeenYet(query.position);
    }
    // An empty list of what is not there would say that there are no cases.
    if ((await this.office.store.fingerprint()) === null) throw problems.unavailable('The lists are being made anew.');
    const unit = unitAsked(query.unit, actor);
    const limit = limitAsked(query.limit);
    const after = query.after === undefined ? {} : { after: query.after };
    return this.office.store.find(view, { ...filter, units: unit }, { sort, limit, ...after });
  }
}

/** The unit whose cases are listed, with all below it: the actor's own when none is asked for. */
const unitAsked = (asked: string | undefined, actor: Actor): string => {
  if (asked === undefined) return actor.unit;
  if (asked !== referenceUnit && !covers(actor.unit, asked))
    throw problems.forbidden(`You see ${actor.unit} and what is below it.`);
  return asked;
};

const limitAsked = (asked: string | undefined): number => {
  if (asked === undefined) return 50;
  const limit = Number(asked);
  if (!/^\d{1,4}$/.test(asked) || limit < 1 || limit > 1_000)
    throw problems.malformed('limit must be a whole number from 1 to 1000.');
  return limit;
};
