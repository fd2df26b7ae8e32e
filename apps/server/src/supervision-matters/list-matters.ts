import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { rowShownTo, viewKeysOf, waitsForShownTo, type Actor } from '#casework';
import type { Page, Sort, ViewDocument } from '#read-store';
import { refuseWrongDays } from '../lists/days-asked.js';
import { equals, type Asked } from '../lists/list-filters.js';
import { limitAsked } from '../lists/list-request.js';
import { withoutInner } from '../lists/list.js';
import { Lists } from '../lists/lists.js';
import { named } from '../lists/named.js';
import { Malformed } from '../unanswered/unanswered.js';

/** What the list is sorted by: the nearest clock, or the age of a matter. */
const orders: ReadonlyMap<unknown, Sort> = new Map<string, Sort>([
  ['due', { due: 1 }],
  ['oldest', { raisedOn: 1 }],
  ['newest', { raisedOn: -1 }],
]);

/** Matters of supervision that the actor may see, whichever unit they are of; the nearest clock first. */
export class ListMatters extends Query<Page<ViewDocument>> {
  constructor(
    readonly asked: Asked,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(ListMatters)
export class ListMattersHandler implements IQueryHandler<ListMatters> {
  constructor(private readonly lists: Lists) {}

  /** @throws {Malformed} for a filter that there is not */
  async execute({ asked, actor }: ListMatters): Promise<Page<ViewDocument>> {
    const { open = 'yes', riskPoint, from, to, sort = open === 'yes' ? 'due' : 'newest', ...rest } = asked;
    if (open !== 'yes' && open !== 'all') throw new Malformed('open must be yes or all.', 'open 应当为 yes 或者 all。');
    if (riskPoint !== undefined && !/^([1-9]|[1-3]\d|40)$/.test(riskPoint))
      throw new Malformed('riskPoint must be a number from 1 to 40.', 'riskPoint 应当为 1 至 40 的整数。');
    refuseWrongDays({ names: ['from', 'to'], from, to });
    const order = named('sort', orders, sort);
    const raisedOn = { ...(from === undefined ? {} : { $gte: from }), ...(to === undefined ? {} : { $lte: to }) };
    const { waitsFor, ...plain } = equals(rest, 'supervision-matters');
    const filter = {
      ...plain,
      ...(waitsFor === undefined ? {} : waitsForShownTo(actor, waitsFor)),
      ...(open === 'yes' ? { open: true } : {}),
      ...(riskPoint === undefined ? {} : { riskPoint: Number(riskPoint) }),
      ...(Object.keys(raisedOn).length === 0 ? {} : { raisedOn }),
      ...(rest.unit === undefined ? {} : { units: rest.unit }),
      viewers: { $in: viewKeysOf(actor) },
    };
    await this.lists.waitFor(rest);
    const after = rest.after === undefined ? {} : { after: rest.after };
    const page = { sort: order, limit: limitAsked(rest.limit), projection: withoutInner, ...after };
    const found = await this.lists.read(actor, (store) => store.find('supervision', filter, page));
    return { ...found, items: found.items.map((row) => rowShownTo(actor, row)) };
  }
}
