import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { addDays, hasRole, isLegalDate, startOf, type Actor } from '#casework';
import type { Look, LookLog, LooksAsked, LooksPage } from '#look-log';
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

/** Who looked: a page, the newest first. It may have fewer rows than its limit while there is a `next`. */
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

/** So many pages are read at most for one that is answered. */
const mostPages = 5;

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

  async #rows(sought: LooksAsked, actor: Actor): Promise<LookRows> {
    const items: LookRow[] = [];
    let page: LooksPage = { items: [], next: sought.after ?? null };
    for (let read = 0; read < mostPages && (read === 0 || page.next !== null); read += 1) {
      page = await this.looks.list({ ...sought, ...(page.next === null ? {} : { after: page.next }) });
      items.push(...page.items.filter((look) => this.#maySee(actor, look)).map(rowOf));
      if (items.length > 0) break;
    }
    return { items, next: page.next };
  }

  #maySee(actor: Actor, { person, unit, stream }: Look): boolean {
    if (person === actor.id) return true;
    const ofNoStream = /^(?:list|person)\//.test(stream);
    return ofNoStream
      ? unit === actor.unit || unit.startsWith(`${actor.unit}.`)
      : this.visible.maySeeStream(actor, stream);
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
