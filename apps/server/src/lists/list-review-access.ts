import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { hasRole, legalDateOf, type Actor } from '#casework';
import { workers } from '#casework/role-groups';
import type { Page, ViewDocument } from '#read-store';
import { equals, type Asked } from './list-filters.js';
import { limitAsked, unitAsked } from './list-request.js';
import { Lists } from './lists.js';

/** Cases that are open to people of reviewing bodies today, those that end first above. */
export class ListReviewAccess extends Query<Page<ViewDocument>> {
  constructor(
    readonly asked: Asked,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(ListReviewAccess)
export class ListReviewAccessHandler implements IQueryHandler<ListReviewAccess> {
  constructor(private readonly lists: Lists) {}

  /** To such a person their own; to who has a part in cases or watches over them those of their unit. */
  async execute({ asked, actor }: ListReviewAccess): Promise<Page<ViewDocument>> {
    const today = legalDateOf(new Date().toISOString());
    const whose = hasRole(actor, workers) ? { units: unitAsked(asked.unit, actor) } : { reader: actor.id };
    const filter = { ...equals(asked, 'review-access'), ...whose, until: { $gte: today }, withdrawnOn: null };
    const after = asked.after === undefined ? {} : { after: asked.after };
    const page = { sort: { until: 1 } as const, limit: limitAsked(asked.limit), ...after };
    await this.lists.waitFor(asked);
    return this.lists.read(actor, (store) => store.find('review-access', filter, page));
  }
}
