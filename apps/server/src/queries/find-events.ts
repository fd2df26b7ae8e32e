import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { type Actor, type StoredEvent } from '#casework';
import { cursorAfter, type Filter, type Page, type Sort } from '#read-store';
import { maySeeStream } from '../access/visible-streams.js';
import { Projection } from '../projection/projection.js';
import { Office } from '../storage/office.js';
import { limitAsked, unitAsked, waitForLists, type ListQuery } from './list-request.js';

/** Which events and refusals are looked for. */
export interface EventsSought {
  /** Equalities and ranges of the index. */
  filter: Filter;
  /** One stream, `<kind>/<id>`: whoever may see what it holds reads all of it, whichever unit had it then. */
  stream: string | null;
  /** Words that stand in the row, in any case of letters. */
  text: string | null;
  /** Newest first by when it was recorded, or by when it happened. */
  by: 'recordedAt' | 'occurredAt';
}

/** The audit trail: one page of the index of events, inside what the actor may see. */
export class FindEvents {
  constructor(
    readonly sought: EventsSought,
    readonly query: ListQuery,
    readonly actor: Actor,
  ) {}
}

/** Rows that are looked at for one page; what lies beyond is found by going on with its cursor. */
const mostLookedAt = 10_000;
/** Rows that are read together. */
const batchSize = 1_000;

@QueryHandler(FindEvents)
export class FindEventsHandler implements IQueryHandler<FindEvents, Page<StoredEvent>> {
  constructor(
    private readonly office: Office,
    private readonly projection: Projection,
  ) {}

  async execute({ sought, query, actor }: FindEvents): Promise<Page<StoredEvent>> {
    await waitForLists(this.office, this.projection, query);
    const { stream, text } = sought;
    const limit = limitAsked(query.limit);
    const units = { units: unitAsked(query.unit, actor) };
    const within = stream !== null && maySeeStream(this.office, actor, stream) ? {} : units;
    const filter = { ...sought.filter, ...(stream === null ? {} : { stream }), ...within };
    const sort: Sort = { [sought.by]: -1, place: -1 };
    if (text === null) return this.#page(filter, sort, limit, query.after);
    return this.#withText(filter, sort, limit, query.after, text.toLowerCase());
  }

  #page(filter: Filter, sort: Sort, limit: number, after: string | undefined): Promise<Page<StoredEvent>> {
    return this.office.store.find<StoredEvent>('event-index', filter, {
      sort,
      limit,
      ...(after === undefined ? {} : { after }),
    });
  }

  /** No index has parts of words: rows are read on, a bounded number, and the cursor of the last one read goes back with what was found. */
  async #withText(
    filter: Filter,
    sort: Sort,
    limit: number,
    from: string | undefined,
    text: string,
  ): Promise<Page<StoredEvent>> {
    const found: StoredEvent[] = [];
    let after = from;
    for (let looked = 0; looked < mostLookedAt; looked += batchSize) {
      const page = await this.#page(filter, sort, batchSize, after);
      for (const row of page.items) {
        if (!hasText(row, text)) continue;
        found.push(row);
        if (found.length === limit) return { items: found, next: cursorAfter(row, sort) };
      }
      if (page.next === null) return { items: found, next: null };
      after = page.next;
    }
    return { items: found, next: after ?? null };
  }
}

const hasText = ({ line, party, caseCode, chinese, type, message }: StoredEvent, text: string): boolean =>
  [line, party, caseCode, chinese, type, message].some((words) => words?.toLowerCase().includes(text));
