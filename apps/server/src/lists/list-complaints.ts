import { Inject } from '@nestjs/common';
import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Actor, Law } from '#casework';
import type { Page, ViewDocument } from '#read-store';
import { engine } from '../engines/engine.js';
import { Malformed } from '../unanswered/unanswered.js';
import { equals, type Asked } from './list-filters.js';
import { List } from './list.js';
import { named } from './named.js';
import { dueStates } from './work-filters.js';

/** Complaints and reports: what is open by the nearest clock, or all, the newest first. */
export class ListComplaints extends Query<Page<ViewDocument>> {
  constructor(
    readonly asked: Asked,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(ListComplaints)
export class ListComplaintsHandler implements IQueryHandler<ListComplaints> {
  constructor(
    private readonly queries: QueryBus,
    @Inject(engine.law) private readonly law: Law,
  ) {}

  /** @throws {Malformed} for a state, or another filter, that there is not */
  async execute({ asked, actor }: ListComplaints): Promise<Page<ViewDocument>> {
    const { open = 'yes', state = 'any', ...rest } = asked;
    if (open !== 'yes' && open !== 'all') throw new Malformed('open must be yes or all.', 'open 应当为 yes 或者 all。');
    const filter = { ...equals(rest, 'complaints'), ...named('state', dueStates(this.law), state) };
    return this.queries.execute(
      open === 'yes'
        ? new List('complaints', { open: true, ...filter }, { due: 1 }, rest, actor)
        : new List('complaints', filter, { receivedOn: -1 }, rest, actor),
    );
  }
}
