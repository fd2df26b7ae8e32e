import type { FastifyInstance } from 'fastify';
import { problems } from './problems.js';
import { hasBody } from './slow-senders.js';
import { spokenIn } from './spoken.js';

/** A path as a route writes it, and a method that it takes. */
interface Taken {
  readonly path: RegExp;
  readonly methods: readonly string[];
}

/**
 * Says of a path that is there, asked for by a method that it does not take, which methods it takes: 405 with `Allow`
 * (RFC 9110 15.5.6). To be called before routes are made, of which it hears one by one.
 */
export const refuseOtherMethods = (fastify: FastifyInstance): void => {
  const all: Taken[] = [];
  fastify.addHook('onRoute', ({ url, method }) => {
    all.push({ path: patternOf(url), methods: [method].flat() });
  });
  fastify.addHook('onRequest', async (request, reply) => {
    if (!request.is404) return;
    const methods = methodsOf(pathOf(request.url), all);
    if (methods.length === 0) return;
    // A body that is still on its way is not waited for.
    if (hasBody(request)) void reply.header('connection', 'close');
    const problem = problems.methodNotAllowed(request.method, methods);
    const { status, headers } = problem;
    const body = problem.bodyIn(spokenIn(request));
    return reply.status(status).headers(headers).type('application/problem+json').send(body);
  });
};

/** A name in a path stands for one part of it that is not empty, `*` for all that follows. */
const patternOf = (url: string): RegExp =>
  new RegExp(
    `^${url
      .replaceAll(/[.+?^$()[\]{}|\\]/g, String.raw`\$&`)
      .replaceAll(/:\w+/g, '[^/]+')
      .replaceAll('*', '.*')}$`,
  );

/** The path as the router compares it: an escaped slash stays one. */
const pathOf = (url: string): string => {
  const [path = ''] = url.split(/[?#]/, 1);
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
};

const methodsOf = (path: string, all: readonly Taken[]): string[] => [
  ...new Set(all.filter((taken) => taken.path.test(path)).flatMap(({ methods }) => methods)),
];
