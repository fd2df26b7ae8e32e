import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { languages, referenceUnit, sentenceOfTold, type Actor, type EventRow, type StoredEvent } from '#casework';
import { cursorAfter, type Filter, type Page, type Sort } from '#read-store';
import { isOfOwnBureau } from '../access/own-bureau.js';
import { VisibleStreams } from '../access/visible-streams.js';
import { limitAsked, unitAsked, type ListQuery } from '../lists/list-request.js';
import { Lists } from '../lists/lists.js';

/** Which events and refusals are looked for. */
export interface EventsSought {
  /** Fields with what they must be; of a list (`roles`) one of its entries. */
  readonly equal: Readonly<Record<string, string | boolean>>;
  /** Bounds of `recordedAt` and `occurredAt`. */
  readonly times: Readonly<Record<string, { $gte?: string; $lte?: string }>>;
  /** One stream, `<kind>/<id>`: whoever may see what it holds reads all of it, whichever unit had it then. */
  readonly stream: string | null;
  /** Streams among which the row's must be; null for all. Of these, too, only what the actor's unit may see. */
  readonly streams: readonly string[] | null;
  /** Words that stand in the row, in any case of letters. */
  readonly text: string | null;
  /** Newest first by when it was recorded, or by when it happened. */
  readonly by: 'recordedAt' | 'occurredAt';
}

/** The audit trail: one page of the index of events, inside what the actor may see. */
export class FindEvents extends Query<Page<EventRow>> {
  constructor(
    readonly sought: EventsSought,
    readonly query: ListQuery,
    readonly actor: Actor,
  ) {
    super();
  }
}

/** What a question is answered with: the filter that an index serves, and what each row is held against. */
interface Plan {
  readonly filter: Filter;
  readonly fits: ((row: StoredEvent) => boolean)[];
}

/** Rows that are looked at for one page; what lies beyond is found by going on with its cursor. */
const mostLookedAt = 5_000;
/** Rows that are read together. */
const batchSize = 500;
/** Fields by which the index of events is sorted beside the unit, the one that leaves fewest first. */
const indexed = ['party', 'by', 'type', 'kind'];

@QueryHandler(FindEvents)
export class FindEventsHandler implements IQueryHandler<FindEvents> {
  constructor(
    private readonly lists: Lists,
    private readonly visible: VisibleStreams,
  ) {}

  async execute({ sought, query, actor }: FindEvents): Promise<Page<EventRow>> {
    await this.lists.waitFor(query);
    const limit = limitAsked(query.limit);
    const plan = this.#plan(sought, query, actor);
    const sort: Sort = { [sought.by]: -1, place: -1 };
    const { items, next } = await this.lists.read(actor, (store) => {
      const find = (most: number, after: string | undefined): Promise<Page<StoredEvent>> =>
        store.find<StoredEvent>('event-index', plan.filter, {
          sort,
          limit: most,
          ...(after === undefined ? {} : { after }),
        });
      return plan.fits.length === 0 ? find(limit, query.after) : search(find, plan, sort, limit, query.after);
    });
    return { items: items.map((row) => shownTo(row, actor)), next };
  }

  #plan({ equal, times, stream, streams, text, by }: EventsSought, { unit: asked }: ListQuery, actor: Actor): Plan {
    const unit = unitAsked(asked, actor);
    const ofUnit = ({ units }: StoredEvent): boolean => units.includes(unit);
    const isWhole = stream !== null && asked === undefined && this.visible.maySeeStream(actor, stream);
    // An index is in the order of recording; by when it happened there is one for all rows of a unit.
    const first =
      stream === null && streams === null && by === 'recordedAt'
        ? indexed.find((name) => equal[name] !== undefined)
        : undefined;
    const others = Object.entries(equal).filter(([name]) => name !== first);
    const fits = others.map(
      ([name, wanted]) =>
        (row: StoredEvent): boolean =>
          isEqual(row, name, wanted),
    );
    if (streams !== null || (stream !== null && !isWhole)) fits.push(ofUnit);
    if (text !== null) fits.push((row) => hasText(row, text.toLowerCase()));
    const one = first === undefined ? {} : { [first]: equal[first] };
    return { filter: { ...within(stream, streams, unit), ...one, ...times }, fits };
  }
}

/** What an index narrows the question to first. */
const within = (stream: string | null, streams: readonly string[] | null, unit: string): Filter => {
  if (streams !== null) return { stream: { $in: streams } };
  return stream === null ? { units: unit } : { stream };
};

/** Reads on, a bounded number of rows, and gives the cursor of the last one that was looked at with what was found. */
const search = async (
  find: (most: number, after: string | undefined) => Promise<Page<StoredEvent>>,
  { fits }: Plan,
  sort: Sort,
  limit: number,
  from: string | undefined,
): Promise<Page<StoredEvent>> => {
  const found: StoredEvent[] = [];
  let after = from;
  for (let looked = 0; looked < mostLookedAt; looked += batchSize) {
    const page = await find(batchSize, after);
    for (const row of page.items) {
      if (!fits.every((fit) => fit(row))) continue;
      found.push(row);
      if (found.length === limit) return { items: found, next: cursorAfter(row, sort) };
    }
    if (page.next === null) return { items: found, next: null };
    after = page.next;
  }
  return { items: found, next: after ?? null };
};

const isEqual = (row: StoredEvent, name: string, wanted: string | boolean): boolean => {
  const value: unknown = row[name as keyof StoredEvent];
  return Array.isArray(value) ? value.includes(wanted) : value === wanted;
};

const hasText = (row: StoredEvent, text: string): boolean => {
  const { line, party, caseCode, chinese, type } = row;
  return [line, party, caseCode, chinese, type, ...sentencesOf(row)].some((words) =>
    words?.toLowerCase().includes(text),
  );
};

/** What was said of a refusal, in whatever language it is read. */
const sentencesOf = ({ code, refusal }: StoredEvent): string[] =>
  code === null || refusal === null ? [] : languages.map((language) => sentenceOfTold(code, refusal, language).message);

/** Who took a published decision in is nothing to other bureaus, which read the decision too. */
const shownTo = (row: StoredEvent, actor: Actor): EventRow =>
  row.unit === referenceUnit && !isOfOwnBureau(actor, row.byUnit)
    ? { ...row, by: '', byUnit: '', roles: [], units: [referenceUnit] }
    : row;
