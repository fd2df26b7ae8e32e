import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from './problem.js';

/** How long a stop waits for what was accepted. */
const mostWaitMs = 6_000;
const lookAgainMs = 20;

/** Streams of changes stay open for as long as somebody looks; they take no part in the work. */
const streams = new Set(['/changes']);

/**
 * The requests that are being answered. What comes above the capacity is turned away at once, so that waiting callers do not fill the
 * memory when the log or the read models are slow; and so is what comes after the stop began, while what was accepted is finished.
 */
export class Load {
  #answering = 0;
  #stopping = false;

  constructor(private readonly capacity: number) {}

  watch(fastify: FastifyInstance): void {
    fastify.addHook('onRequest', (request, reply, go) => {
      if (streams.has(request.routeOptions.url ?? '')) go();
      else if (this.#stopping) turnAway(reply.header('connection', 'close'), 'This node is being stopped');
      else if (this.#answering >= this.capacity && !isHealth(request)) turnAway(reply, 'This node has too much to do');
      else {
        this.#answering += 1;
        reply.raw.once('close', () => (this.#answering -= 1));
        go();
      }
    });
  }

  /** Accepts nothing more and returns when what was accepted is answered, or after six seconds. */
  async stop(): Promise<void> {
    this.#stopping = true;
    const until = Date.now() + mostWaitMs;
    while (this.#answering > 0 && Date.now() < until) await new Promise((go) => setTimeout(go, lookAgainMs));
  }
}

/** Whoever watches the node hears that it is busy from its figures, not from silence. */
const isHealth = ({ routeOptions: { url = '' } }: FastifyRequest): boolean =>
  url.startsWith('/health/') || url === '/metrics';

const turnAway = (reply: FastifyReply, why: string): void => {
  const { status, body } = new Problem(
    503,
    'busy',
    `${why}; nothing was done. Repeat it with the same Idempotency-Key.`,
  );
  void reply.status(status).header('retry-after', '1').type('application/problem+json').send(body);
};
