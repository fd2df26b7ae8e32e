import { Inject } from '@nestjs/common';
import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Actor, Law } from '#casework';
import type { Page, ViewDocument } from '#read-store';
import { engine } from '../engines/engine.js';
import { Malformed } from '../unanswered/unanswered.js';
import { equals, type Asked } from './list-filters.js';
import { ListWorkAsOf } from './list-work-as-of.js';
import { List } from './list.js';
import { named } from './named.js';
import { SearchFor } from './search-for.js';
import { seenWork } from './seen-work.js';
import { idleBefore, workFilters, workOrders, workStates } from './work-filters.js';

/** Open work as one of the filters shows it, the nearest clock first. */
export class ListWork extends Query<Page<ViewDocument>> {
  constructor(
    readonly asked: Asked,
    /** Words, percent-encoded; all of it without them. */
    readonly search: string | undefined,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(ListWork)
export class ListWorkHandler implements IQueryHandler<ListWork> {
  constructor(
    private readonly queries: QueryBus,
    @Inject(engine.law) private readonly law: Law,
  ) {}

  /** @throws {Malformed} for a filter, a state, an order or a search that there is not */
  async execute({ asked, search, actor }: ListWork): Promise<Page<ViewDocument>> {
    const { asOf, ...ofNow } = asked;
    if (asOf === undefined) return this.#now(ofNow, search, actor);
    if (search !== undefined)
      throw new Malformed(
        'What a past day had is not searched; leave Anlu-Search out.',
        '查看过去某日的待办时不能查找，请不要填写 Anlu-Search。',
      );
    return this.queries.execute(new ListWorkAsOf({ ...ofNow, asOf }, actor));
  }

  async #now(asked: Asked, search: string | undefined, actor: Actor): Promise<Page<ViewDocument>> {
    const { filter = 'unit', state = 'any', sort = 'due', idle, ...rest } = asked;
    const chosen = named('filter', workFilters(actor, this.law), filter);
    const far = named('state', workStates(this.law), state);
    const order = named('sort', workOrders, sort);
    if (idle !== undefined && idle !== 'yes')
      throw new Malformed('idle must be yes, or left out.', 'idle 只能为 yes，或者不填。');
    const still = idle === undefined ? {} : { lastActOn: { $lt: idleBefore(this.law) } };
    const found = await this.queries.execute(new SearchFor(search, actor));
    const work = { open: true, ...equals(rest, 'worklist'), $and: [chosen, far, still, found, seenWork(actor)] };
    return this.queries.execute(new List('worklist', work, order, rest, actor));
  }
}
