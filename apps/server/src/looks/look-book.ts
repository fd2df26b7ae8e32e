import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { figureOn, legalDateOf, type Actor, type Law } from '#casework';
import { lookId, type Look, type LookLog } from '#look-log';
import { engine } from '../engines/engine.js';
import { Metrics } from '../metrics/metrics.js';
import type { LookClass } from './shown-by-route.js';

/** What somebody looked at. */
export interface Seen {
  readonly actor: Pick<Actor, 'id' | 'unit'>;
  /** `<kind>/<id>`; of what is no stream `list/<name>` or `person/<id>`. */
  readonly stream: string;
  readonly part: string;
  readonly classes: readonly LookClass[];
}

/** Looks are written together, this long after the first of them, ms, or when there are so many. */
const pause = 500;
const together = 500;
/** After a failure it is tried again this much later, ms. */
const again = 5_000;
/** So many looks wait at most while they cannot be written; the oldest are lost then. */
const mostWaiting = 50_000;
/** So many looks are kept in mind at most, to be counted up. */
const mostRecent = 20_000;

/**
 * Notes who looked at what. Noting waits for nothing: looks are written together, off the way of the answers. That they
 * cannot be written is said in the log, the metrics and /health/ready, and fails nothing that is read.
 */
@Injectable()
export class LookBook implements OnApplicationShutdown {
  readonly #logger = new Logger('Looks');
  /** Looks that one of the next minutes may count up, the oldest first. */
  readonly #recent = new Map<string, Look>();
  readonly #waiting = new Map<string, Look>();
  #writing: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | null = null;
  #fault: string | null = null;
  #lost = 0;
  #ended = false;
  #hurries = false;
  /** For how long, ms, looks at the same part are one; asked again with every writing. */
  #sameFor: number;

  constructor(
    @Inject(engine.looks) private readonly looks: LookLog,
    @Inject(engine.law) private readonly law: Law,
    metrics: Metrics,
  ) {
    this.#sameFor = this.#sameAsToday();
    metrics.watchLooks(() => ({ waiting: this.#waiting.size, lost: this.#lost }));
  }

  /** Why looks cannot be written now, and how many wait; null while all is well. */
  get fault(): string | null {
    return this.#fault === null ? null : `${this.#waiting.size} looks wait to be written: ${this.#fault}`;
  }

  /** Notes a look; one more at the same part within some minutes counts the one before up. */
  note({ actor, stream, part, classes }: Seen): void {
    if (this.#ended) return;
    const now = Date.now();
    const at = new Date(now).toISOString();
    const key = `${actor.id} ${stream} ${part}`;
    const before = this.#recent.get(key);
    const isSame = before !== undefined && before.unit === actor.unit && now - Date.parse(before.at) < this.#sameFor;
    const look: Look = isSame
      ? { ...before, until: at, count: before.count + 1 }
      : { id: lookId(at), person: actor.id, unit: actor.unit, stream, part, classes, at, until: at, count: 1 };
    this.#recent.delete(key);
    this.#recent.set(key, look);
    if (this.#recent.size > mostRecent) this.#forget();
    this.#wait(look);
    if (this.#waiting.size >= together && this.#fault === null) this.#hurry();
    else this.#later(this.#fault === null ? pause : again);
  }

  /**
   * Keeps a look that must not be missing: with a reason, and never as one with others.
   * @throws {LookLogUnavailable} it is not kept, and what was asked for is not to be shown
   */
  async keep({ actor, stream, part, classes }: Seen, said: { reason: string; refused?: true }): Promise<void> {
    const at = new Date().toISOString();
    const seen = { person: actor.id, unit: actor.unit, stream, part, classes };
    await this.looks.put([{ id: lookId(at), ...seen, at, until: at, count: 1, ...said }]);
  }

  /** Writes what waits. What cannot be written goes on waiting. */
  flush(): Promise<void> {
    this.#writing = this.#writing.then(() => this.#write());
    return this.#writing;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.flush();
    this.#ended = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  async #write(): Promise<void> {
    const looks = [...this.#waiting.values()];
    if (looks.length === 0) return;
    this.#waiting.clear();
    this.#sameFor = this.#sameAsToday();
    try {
      await this.looks.put(looks);
      if (this.#fault !== null) this.#logger.log('Looks are written again.');
      this.#fault = null;
    } catch (error) {
      const fault = error instanceof Error ? error.message : String(error);
      if (this.#fault === null) this.#logger.error(fault);
      this.#fault = fault;
      const since = [...this.#waiting.values()];
      this.#waiting.clear();
      for (const look of [...looks, ...since]) this.#wait(look);
      this.#later(again);
    }
  }

  #wait(look: Look): void {
    this.#waiting.set(look.id, look);
    if (this.#waiting.size <= mostWaiting) return;
    const oldest = this.#waiting.keys().next();
    if (oldest.done !== true) this.#waiting.delete(oldest.value);
    this.#lost += 1;
  }

  /** Writes without waiting for the pause, once for all that is noted meanwhile. */
  #hurry(): void {
    if (this.#hurries) return;
    this.#hurries = true;
    void this.flush().then(() => {
      this.#hurries = false;
    });
  }

  #later(ms: number): void {
    if (this.#timer !== null || this.#ended) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      void this.flush();
    }, ms);
    this.#timer.unref();
  }

  #sameAsToday(): number {
    const minutes = figureOn(this.law.settings, 'sameLookMinutes', legalDateOf(new Date().toISOString()));
    return Number.isFinite(minutes) ? minutes * 60_000 : 0;
  }

  /** The half that was looked at longest ago. */
  #forget(): void {
    for (const key of [...this.#recent.keys()].slice(0, mostRecent / 2)) this.#recent.delete(key);
  }
}
