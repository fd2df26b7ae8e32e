import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { addDays, covers, hasRole, isLegalDate, startOf, type Actor } from '#casework';
import type { Look, LookLog, LooksAsked } from '#look-log';
import { VisibleStreams } from '../access/visible-streams.js';
import { engine } from '../engines/engine.js';
import { equals, noFilter, type Asked } from '../lists/list-filters.js';
import { listParameters } from '../lists/list-parameters.js';
import { limitAsked } from '../lists/list-request.js';
import { Denied, Malformed, NotFound } from '../unanswered/unanswered.js';
import { LookBook } from './look-book.js';

/** A look as it is listed. */
export interface LookRow extends Omit<Look, 'id' | 'classes'> {
  readonly _id: string;
  readonly classes: string[];
}

/** Who looked: a page, the newest first; `next` is null where nothing follows that is shown to who asks. */
export interface LookRows {
  readonly items: LookRow[];
  readonly next: string | null;
}

/** Who looked at a stream, or what a person looked at. Those who watch over a unit see all of it, others their own. */
export class ListLooks extends Query<LookRows> {
  constructor(
    readonly asked: Asked,
    readonly actor: Actor,
  ) {
    super();
  }
}

/** So many pages are read at most for one that is answered, of so many looks each after the first. */
const mostPages = 200;
const pageSize = 1_000;

@QueryHandler(ListLooks)
export class ListLooksHandler implements IQueryHandler<ListLooks> {
  constructor(
    @Inject(engine.looks) private readonly looks: LookLog,
    private readonly book: LookBook,
    private readonly visible: VisibleStreams,
  ) {}

  /** @throws {Malformed} {Denied} {NotFound} */
  async execute({ asked, actor }: ListLooks): Promise<LookRows> {
    const sought = looksAsked(asked, actor);
    const { stream, person } = sought;
    const isOwn = person === actor.id;
    if (stream !== undefined && !isOwn && !this.visible.maySeeStream(actor, stream))
      throw new NotFound('This', '所查内容');
    // What was looked at a moment ago is in the list.
    await this.book.flush();
    const rows = await this.#rows(sought, actor);
    if (!isOwn) this.book.note({ actor, stream: lookedInto(stream, person), part: 'looks', classes: ['looks'] });
    return rows;
  }

  /**
   * Rows that the actor may see, in pages of those alone: neither a page that is not full nor a cursor tells that
   * somebody looked at what is hidden from them.
   * @throws {Malformed}
   */
  async #rows(sought: LooksAsked, actor: Actor): Promise<LookRows> {
    const { limit } = sought;
    const isSeen = this.#seenBy(actor);
    const items: Look[] = [];
    let after = sought.after ?? null;
    for (let read = 0; read < mostPages; read += 1) {
      const asked = { ...sought, limit: read === 0 ? Math.min(limit + 1, pageSize) : pageSize };
      const page = await this.looks.list({ ...asked, ...(after === null ? {} : { after }) });
      items.push(...page.items.filter(isSeen));
      after = page.next;
      // One more than are shown: whether there is a next page is asked of what the actor sees.
      if (items.length > limit) return { items: items.slice(0, limit).map(rowOf), next: items[limit - 1]?.id ?? null };
      if (after === null) return { items: items.map(rowOf), next: null };
    }
    throw new Malformed(
      'That is too long a time to look through; give from and to.',
      '查询时间段过长，请填写 from 和 to。',
    );
  }

  /** Whether a look is told to an actor; each stream is asked about once. */
  #seenBy(actor: Actor): (look: Look) => boolean {
    const seen = new Map<string, { readonly seen: boolean; readonly byAll: boolean }>();
    const ofStream = (stream: string) => {
      const known = seen.get(stream) ?? {
        seen: this.visible.maySeeStream(actor, stream),
        byAll: this.visible.isPublished(stream),
      };
      seen.set(stream, known);
      return known;
    };
    return ({ person, unit, stream }) => {
      if (person === actor.id) return true;
      const ofNoStream = /^(?:list|person)\//.test(stream);
      // What everybody may see says nothing of who may know that it was looked at: that is of the unit of who looked.
      return ofNoStream || ofStream(stream).byAll ? covers(actor.unit, unit) : ofStream(stream).seen;
    };
  }
}

const rowOf = ({ id, classes, ...look }: Look): LookRow => ({ _id: id, classes: [...classes], ...look });

const lookedInto = (stream: string | undefined, person: string | undefined): string =>
  stream ?? (person === undefined ? 'list/looks' : `person/${person}`);

const cursor = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z [0-9a-f]{12}$/;

const kindsAsked = {
  caseId: 'case',
  complaintId: 'complaint',
  inspectionId: 'inspection',
  supervisionId: 'supervision',
} as const;

/** What a question looks for: of others only what who supervises or audits may ask. @throws {Malformed} {Denied} */
const looksAsked = (query: Asked, actor: Actor): LooksAsked => {
  const notHere = ['unit', 'position', 'format'].find((name) => query[name] !== undefined);
  if (notHere !== undefined)
    throw noFilter(notHere, [...listParameters.looks.map(({ name }) => name), 'after', 'limit']);
  const { person, from, to, ...rest } = equals(query, 'looks') as Record<string, string | undefined>;
  const streams = Object.entries(kindsAsked).flatMap(([name, kind]) => {
    const id = rest[name];
    return id === undefined ? [] : [`${kind}/${id}`];
  });
  const [stream, other] = streams;
  if (other !== undefined)
    throw new Malformed(
      `Give one of ${Object.keys(kindsAsked).join(', ')}.`,
      `${Object.keys(kindsAsked).join('、')} 只能填写一项。`,
    );
  const isOverseer = hasRole(actor, ['supervisor', 'auditor']);
  if (!isOverseer && person !== undefined && person !== actor.id)
    throw new Denied('You see your own looks.', '您只能查看本人的查阅记录。');
  const whose = isOverseer ? person : actor.id;
  const { after } = query;
  if (after !== undefined && !cursor.test(after))
    throw new Malformed('after must be the next of the page before.', 'after 应当为上一页返回的 next。');
  return {
    limit: limitAsked(query.limit),
    ...(stream === undefined ? {} : { stream }),
    ...(whose === undefined ? {} : { person: whose }),
    ...(from === undefined ? {} : { from: startOf(dayIn('from', from)) }),
    ...(to === undefined ? {} : { to: startOf(addDays(dayIn('to', to), 1)) }),
    ...(after === undefined ? {} : { after }),
  };
};

const dayIn = (name: string, text: string): `${number}-${number}-${number}` => {
  if (!isLegalDate(text))
    throw new Malformed(`${name} must be a day, e.g. 2026-11-30.`, `${name} 应当为日期，如 2026-11-30。`);
  return text;
};
