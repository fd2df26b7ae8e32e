import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { legalDateOf } from '#casework';
import { BureausOpened } from '../access/bureaus-opened.js';
import { Lists } from './lists.js';

/** Cases that are looked at: of more, the bureaus of those that end last are left out. */
const mostCases = 1_000;

/** Asks the list of openings. */
@QueryHandler(BureausOpened)
export class BureausOpenedHandler implements IQueryHandler<BureausOpened> {
  constructor(private readonly lists: Lists) {}

  async execute({ actor }: BureausOpened): Promise<ReadonlySet<string>> {
    const filter = { reader: actor.id, until: { $gte: legalDateOf(new Date().toISOString()) }, withdrawnOn: null };
    const page = { sort: { until: 1 } as const, limit: mostCases, projection: { unit: 1 } as const };
    const { items } = await this.lists.read(actor, (store) => store.find('review-access', filter, page));
    return new Set(items.map(({ unit }) => String(unit).split('.')[0] ?? ''));
  }
}
