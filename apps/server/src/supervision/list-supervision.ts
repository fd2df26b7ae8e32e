import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { viewKeysOf, type Actor } from '#casework';
import type { Page, ViewDocument } from '#read-store';
import { equals, type Asked } from '../lists/list-filters.js';
import { List } from '../lists/list.js';
import { Malformed } from '../unanswered/unanswered.js';

/** Matters of supervision that the actor may see, the nearest clock first. */
export class ListSupervision extends Query<Page<ViewDocument>> {
  constructor(
    readonly asked: Asked,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(ListSupervision)
export class ListSupervisionHandler implements IQueryHandler<ListSupervision> {
  constructor(private readonly queries: QueryBus) {}

  /** @throws {Malformed} for a filter that there is not */
  async execute({ asked, actor }: ListSupervision): Promise<Page<ViewDocument>> {
    const { open = 'yes', riskPoint, ...rest } = asked;
    if (open !== 'yes' && open !== 'all') throw new Malformed('open must be yes or all.', 'open 应当为 yes 或者 all。');
    if (riskPoint !== undefined && !/^([1-9]|[1-3]\d|40)$/.test(riskPoint))
      throw new Malformed('riskPoint must be a number from 1 to 40.', 'riskPoint 应当为 1 至 40 的整数。');
    const filter = {
      ...equals(rest, 'supervision'),
      ...(open === 'yes' ? { open: true } : {}),
      ...(riskPoint === undefined ? {} : { riskPoint: Number(riskPoint) }),
      viewers: { $in: viewKeysOf(actor) },
    };
    return this.queries.execute(
      new List('supervision', filter, open === 'yes' ? { due: 1 } : { raisedOn: -1 }, rest, actor),
    );
  }
}
