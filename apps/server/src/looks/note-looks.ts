import type { FastifyInstance } from 'fastify';
import type { AuthenticatedRequest } from '../access/access.js';
import type { LookBook, Seen } from './look-book.js';
import { rowsShown, shownByRoute } from './shown-by-route.js';

/** Notes what every answer shows of cases and other matters, once it was given. */
export const noteLooks = (fastify: FastifyInstance, book: LookBook): void => {
  fastify.addHook('preSerialization', async (request: AuthenticatedRequest, reply, answer: unknown) => {
    if (reply.statusCode < 300) for (const seen of seenInRows(request, answer)) book.note(seen);
    return answer;
  });
  fastify.addHook('onResponse', async (request: AuthenticatedRequest, reply) => {
    // HEAD shows nothing but that it is there.
    if (request.method !== 'GET' || reply.statusCode >= 300) return;
    const type = String(reply.getHeader('content-type') ?? '');
    const seen = type.startsWith('text/csv') ? exported(request) : seenAt(request);
    if (seen !== null) book.note(seen);
  });
};

const seenAt = ({ actor, routeOptions, params }: AuthenticatedRequest): Seen | null => {
  const shown = shownByRoute.get(routeOptions.url ?? '');
  if (shown === undefined || actor === undefined) return null;
  const { kind, part, classes } = shown;
  return { actor, stream: `${kind}/${(params as { id: string }).id}`, part, classes };
};

/** A list that was taken along as a table: of one case or complaint where it names that. */
const exported = ({ actor, routeOptions, query }: AuthenticatedRequest): Seen | null => {
  const { url } = routeOptions;
  if (actor === undefined || url === undefined) return null;
  const { caseId, complaintId } = query as Record<string, unknown>;
  const list = url.slice(1);
  const seen = { actor, part: `${list} csv`, classes: ['export'] } as const;
  if (typeof caseId === 'string') return { ...seen, stream: `case/${caseId}` };
  if (typeof complaintId === 'string') return { ...seen, stream: `complaint/${complaintId}` };
  return { ...seen, stream: `list/${list}` };
};

const seenInRows = ({ actor, method, routeOptions }: AuthenticatedRequest, answer: unknown): Seen[] => {
  const shown = rowsShown.get(routeOptions.url ?? '');
  if (shown === undefined || actor === undefined || method !== 'GET') return [];
  const { part, classes, streamOf } = shown;
  const streams = new Set(rowsIn(answer).flatMap((row) => streamOf(row) ?? []));
  return [...streams].map((stream) => ({ actor, stream, part, classes }));
};

const rowsIn = (answer: unknown): readonly Readonly<Record<string, unknown>>[] =>
  typeof answer === 'object' && answer !== null && 'items' in answer && Array.isArray(answer.items)
    ? (answer.items as readonly Readonly<Record<string, unknown>>[])
    : [];
