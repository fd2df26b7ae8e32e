import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from './problem.js';
import { problems } from './problems.js';

/** How long a stop waits for what was accepted. */
const mostWaitMs = 6_000;
const lookAgainMs = 20;

/** Who asks: without a token, with one that nobody looked at yet, or a person. */
export type Share = 'strangers' | 'unverified' | 'known';

/** What each may hold of the capacity, so that people with tokens are served whoever else asks. */
const parts: Record<Share, number> = { strangers: 0.05, unverified: 0.5, known: 1 };

/**
 * What one person may hold of the capacity, so that nobody holds up everybody else, and the least that is left to a
 * person.
 */
const partOfPerson = 0.1;
const leastOfPerson = 4;

/** A place among the requests that are being answered, until the answer is over. */
interface Place {
  /** @throws {Problem} 503 when there is no room in that share. */
  readonly moveTo: (share: Share) => void;
  /** Counts the request as this person's. @throws {Problem} 429 when too many of them are being answered. */
  readonly ofPerson: (person: string) => void;
}

/**
 * The requests that are being answered. What comes above the capacity is turned away at once, so that waiting callers
 * do not fill the memory when the log or the read models are slow; and so is what comes after the stop began, while
 * what was accepted is finished.
 */
export class Load {
  readonly #answering: Record<Share, number> = { strangers: 0, unverified: 0, known: 0 };
  readonly #persons = new Map<string, number>();
  #stopping = false;

  constructor(private readonly capacity: number) {}

  /** Takes a place for a request. @throws {Problem} 503 when there is none. */
  place(first: Share, reply: FastifyReply): Place {
    let held: Share | null = null;
    const leave = (): void => {
      if (held !== null) this.#answering[held] -= 1;
      held = null;
    };
    const moveTo = (share: Share): void => {
      if (share === held) return;
      this.#refuseUnlessRoom(share);
      leave();
      this.#answering[share] += 1;
      held = share;
    };
    moveTo(first);
    reply.raw.once('close', leave);
    return { moveTo, ofPerson: (person) => reply.raw.once('close', this.#enter(person)) };
  }

  /** @returns what ends it. */
  #enter(person: string): () => void {
    const held = this.#persons.get(person) ?? 0;
    const most = Math.max(leastOfPerson, Math.floor(this.capacity * partOfPerson));
    if (held >= most) throw problems.tooManyAtOnce(most);
    this.#persons.set(person, held + 1);
    return () => {
      const left = (this.#persons.get(person) ?? 1) - 1;
      if (left > 0) this.#persons.set(person, left);
      else this.#persons.delete(person);
    };
  }

  /** Accepts nothing more and returns when what was accepted is answered, or after six seconds. */
  async stop(): Promise<void> {
    this.#stopping = true;
    const until = Date.now() + mostWaitMs;
    while (this.#all() > 0 && Date.now() < until) await new Promise((go) => setTimeout(go, lookAgainMs));
  }

  #all(): number {
    return Object.values(this.#answering).reduce((sum, each) => sum + each, 0);
  }

  #refuseUnlessRoom(share: Share): void {
    if (this.#stopping) throw busy('This node is being stopped', { connection: 'close' });
    if (this.#answering[share] >= Math.max(1, Math.floor(this.capacity * parts[share])))
      throw busy(share === 'strangers' ? 'Too many ask without a token' : 'This node has too much to do', {});
  }
}

/** Streams of changes stay open for as long as somebody looks; they take no part in the work. */
export const isStream = ({ routeOptions }: FastifyRequest): boolean => routeOptions.url === '/changes';

/** Whoever watches the node hears that it is busy from its figures, not from silence. */
export const isHealth = ({ routeOptions: { url = '' } }: FastifyRequest): boolean =>
  url.startsWith('/health/') || url === '/metrics';

const busy = (why: string, headers: Record<string, string>): Problem =>
  new Problem(
    503,
    'busy',
    {
      en: `${why}; nothing was done. Repeat it with the same Idempotency-Key.`,
      zh: '服务器繁忙，未作任何处理，请使用相同的 Idempotency-Key 重试。',
    },
    {},
    { 'retry-after': '1', ...headers },
  );
