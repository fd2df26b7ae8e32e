import { Readable } from 'node:stream';
import {
  Injectable,
  StreamableFile,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { firstValueFrom, from, type Observable } from 'rxjs';
import { legalDateOf, type Language } from '#casework';
import type { Page, ViewDocument } from '#read-store';
import type { AuthenticatedRequest } from '../access/access.js';
import { spokenIn } from '../http/spoken.js';
import { namedAnswer } from '../names/named-answer.js';
import { Names } from '../names/names.js';
import { Streams } from '../streams/streams.js';
import { Malformed } from '../unanswered/unanswered.js';
import { tables, type Table } from './columns.js';
import { byteOrderMark, lineOf } from './csv-text.js';
import type { Said } from './row.js';

/** Rows that are read together. */
const pageSize = '500';

type Query = Record<string, unknown>;

/**
 * Answers a list as CSV where that is asked for, by `format=csv` or `Accept: text/csv`: the same list, asked page after
 * page by the same person with the same filters, sent while it is read. What goes wrong before the first line is a
 * problem as ever; later the connection ends without its end, so that no half of a list looks whole.
 */
@Injectable()
export class AsCsv implements NestInterceptor {
  constructor(
    private readonly streams: Streams,
    private readonly names: Names,
  ) {}

  intercept(context: ExecutionContext, list: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const [path = ''] = request.url.split('?', 1);
    const table = tables.get(path);
    if (table === undefined || !isAsked(request)) return list.handle();
    return from(this.#answer({ request, reply, list, table, name: path.slice(1) }));
  }

  async #answer({ request, reply, list, table, name }: Asked): Promise<StreamableFile> {
    const language = spokenIn(request);
    const asked: Query = { ...(request.query as Query) };
    // The handler takes its parameters from the request anew each time that it is called.
    const nameOf = request.actor === undefined ? (id: string) => id : await this.names.of(request.actor);
    const page = async (after: unknown): Promise<Page<ViewDocument>> => {
      request.query = { ...asked, limit: pageSize, ...(after === undefined ? {} : { after }) };
      const rows = await firstValueFrom(list.handle() as Observable<Page<ViewDocument>>);
      return namedAnswer(rows, nameOf) as Page<ViewDocument>;
    };
    const first = await page(asked['after']);
    void reply.headers({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="${name}-${legalDateOf(new Date().toISOString())}.csv"`,
      'content-language': language,
      'cache-control': 'private, no-store',
      vary: 'accept, accept-language',
    });
    return new StreamableFile(Readable.from(linesOf(first, page, table, this.#said(language))));
  }

  #said(language: Language): Said {
    return {
      language,
      officer: (id) => nameOr(id, this.streams.officer(id)),
      unit: (id) => nameOr(id, this.streams.unit(id)),
    };
  }
}

interface Asked {
  readonly request: AuthenticatedRequest;
  readonly reply: FastifyReply;
  readonly list: CallHandler;
  readonly table: Table;
  readonly name: string;
}

/** @throws {Malformed} */
const isAsked = ({ query, headers }: FastifyRequest): boolean => {
  const { format } = query as Query;
  if (format !== undefined && format !== 'csv' && format !== 'json')
    throw new Malformed('format must be json or csv.', 'format 应当为 json 或者 csv。');
  return format === 'csv' || (format === undefined && /^text\/csv\b/.test(headers.accept ?? ''));
};

const nameOr = (id: string, entry: object | undefined): string =>
  entry !== undefined && 'name' in entry && typeof entry.name === 'string' ? entry.name : id;

/** The lines page by page: the next is read when what reads has room for it, and no page after one that went away. */
const linesOf = async function* (
  first: Page<ViewDocument>,
  page: (after: string) => Promise<Page<ViewDocument>>,
  { columns, linesOf: partsOf }: Table,
  said: Said,
): AsyncGenerator<string> {
  yield byteOrderMark + lineOf(columns.map(({ chinese, english }) => (said.language === 'en' ? english : chinese)));
  let now: Page<ViewDocument> = first;
  for (;;) {
    const lines = now.items.flatMap((row) =>
      partsOf(row).map((part) => lineOf(columns.map(({ cell }) => cell(part, said)))),
    );
    if (lines.length > 0) yield lines.join('');
    if (now.next === null) return;
    now = await page(now.next);
  }
};
