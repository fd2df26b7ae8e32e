import { setImmediate as breathe, setTimeout as wait } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { BrokenHistory, lapsesDue, legalDateOf, type CaseEvent, type CaseFile, type CaseState } from '#casework';
import { hashOf } from '#event-log';
import type { Page, ViewDocument } from '#read-store';
import { sweepFiles } from '../files/sweep.js';
import { Metrics } from '../metrics/metrics.js';
import { Office } from '../engines/office.js';
import { AbandonedClaims } from './abandoned-claims.js';
import { clockActor } from '../access/clock-actor.js';

const every = 30_000;
/** Files that nobody names do no harm for a while. */
const sweepEvery = 600_000;

/**
 * Records lapses that are due, closes number claims that a crash left open, clears away files that no event came to
 * name. Any number of nodes may run it, in any order.
 */
@Injectable()
export class Timers implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #logger = new Logger('Clock');
  readonly #stop = new AbortController();
  readonly #passedOver = new Set<string>();
  #sweptAt = 0;
  #loop: Promise<void> = Promise.resolve();

  readonly #claims: AbandonedClaims;

  constructor(
    private readonly office: Office,
    metrics: Metrics,
  ) {
    metrics.watchPassedOver(() => this.passedOver);
    this.#claims = new AbandonedClaims(office);
  }

  onApplicationBootstrap(): void {
    if (this.office.settings.roles.includes('clock')) this.#loop = this.#run();
  }

  async onApplicationShutdown(): Promise<void> {
    this.#stop.abort();
    await this.#loop;
  }

  async #run(): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      try {
        // Nothing lapses by a clock that has just been set.
        const now = new Date(this.office.clock.look().seen).toISOString();
        await this.recordLapses(now);
        await this.#claims.close(now);
        if (Date.parse(now) - this.#sweptAt >= sweepEvery) {
          this.#sweptAt = Date.parse(now);
          await sweepFiles(this.office, now);
        }
      } catch (error) {
        this.#logger.error(error instanceof Error ? error.message : String(error));
      }
      await wait(every, undefined, { signal }).catch(() => undefined);
    }
  }

  /** Writes every lapse that is due, the cases in the order in which theirs fell due. @returns in how many cases. */
  async recordLapses(now: string): Promise<number> {
    const filter = { lapsesAfter: { $lt: legalDateOf(now) } };
    let written = 0;
    let after: string | null = null;
    do {
      const options = { sort: { lapsesAfter: 1 as const }, limit: 200, ...(after === null ? {} : { after }) };
      const page: Page<ViewDocument> = await this.office.store.find<ViewDocument>('worklist', filter, options);
      for (const { _id } of page.items) {
        await breathe();
        if (await this.#lapse(_id, now)) written += 1;
      }
      after = page.next;
    } while (after !== null);
    return written;
  }

  /** Cases of which no lapse could be computed when last looked at; they are looked at again in every round. */
  get passedOver(): number {
    return this.#passedOver.size;
  }

  /**
   * The lapses of a case, or none when they cannot be computed: it is noted, and those behind it lapse all the same.
   */
  #due(id: string, state: CaseState, now: string): CaseEvent[] {
    try {
      const events = lapsesDue(state, { law: this.office.law, now });
      this.#passedOver.delete(id);
      return events;
    } catch (error) {
      return this.#passOver(id, error);
    }
  }

  #passOver(id: string, error: unknown): [] {
    if (!this.#passedOver.has(id))
      this.#logger.error(`case/${id} is passed over: ${error instanceof Error ? error.message : String(error)}`);
    this.#passedOver.add(id);
    return [];
  }

  #file(id: string): CaseFile | null {
    try {
      return this.office.streams.caseFile(id);
    } catch (error) {
      if (!(error instanceof BrokenHistory)) throw error;
      this.#passOver(id, error);
      return null;
    }
  }

  async #lapse(id: string, now: string): Promise<boolean> {
    const { log, recorder, turns } = this.office;
    const stream = `case/${id}`;
    return turns.run(stream, async () => {
      const file = this.#file(id);
      if (file === null) return false;
      const { state, records } = file;
      // A played case lives in the time of those who play it; their next act records the lapse.
      if (records.at(-1)?.actor.played === true) return false;
      const events = this.#due(id, state, now);
      if (events.length === 0) return false;
      const head = log.head(stream);
      // The same lapse on every node has the same identity: the first one recorded counts.
      const commandId = hashOf(Buffer.from(`lapse ${stream} ${head.version}`));
      const identity = { commandId, commandDigest: commandId, actor: clockActor, now, reads: {} };
      return (await log.commit(recorder.events(stream, head, events, identity))).outcome === 'recorded';
    });
  }
}
