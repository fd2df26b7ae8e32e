import { Inject, Injectable, Logger } from '@nestjs/common';
import {
  BrokenHistory,
  lapsesDue,
  legalDateOf,
  type CaseEvent,
  type CaseFile,
  type CaseState,
  type Law,
} from '#casework';
import type { Page, ReadStore, ViewDocument } from '#read-store';
import { engine } from '../engines/engine.js';
import { Metrics } from '../metrics/metrics.js';
import { Streams } from '../streams/streams.js';

/** Which lapses are due, and of which cases none can be computed. */
@Injectable()
export class DueLapses {
  readonly #logger = new Logger('Clock');
  readonly #passedOver = new Set<string>();

  constructor(
    @Inject(engine.store) private readonly store: ReadStore,
    private readonly streams: Streams,
    @Inject(engine.law) private readonly law: Law,
    metrics: Metrics,
  ) {
    metrics.watchPassedOver(() => this.passedOver);
  }

  /** Cases of which no lapse could be computed when last looked at; they are looked at again in every round. */
  get passedOver(): number {
    return this.#passedOver.size;
  }

  /** Cases with lapses that are due, in the order in which theirs fell due. */
  async *cases(now: string): AsyncGenerator<string> {
    const filter = { lapsesAfter: { $lt: legalDateOf(now) } };
    let after: string | null = null;
    do {
      const options = { sort: { lapsesAfter: 1 as const }, limit: 200, ...(after === null ? {} : { after }) };
      const page: Page<ViewDocument> = await this.store.find<ViewDocument>('worklist', filter, options);
      for (const { _id } of page.items) yield _id;
      after = page.next;
    } while (after !== null);
  }

  /** The lapses of a case that are due; none where they cannot be computed, which is noted. */
  of(id: string, now: string): CaseEvent[] {
    const file = this.#file(id);
    // A played case lives in the time of those who play it; their next act records the lapse.
    if (file === null || file.records.at(-1)?.actor.played === true) return [];
    return this.#due(id, file.state, now);
  }

  /**
   * The lapses of a case, or none when they cannot be computed: it is noted, and those behind it lapse all the same.
   */
  #due(id: string, state: CaseState, now: string): CaseEvent[] {
    try {
      const events = lapsesDue(state, { law: this.law, now });
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
      return this.streams.caseFile(id);
    } catch (error) {
      if (!(error instanceof BrokenHistory)) throw error;
      this.#passOver(id, error);
      return null;
    }
  }
}
