import { EventEmitter, once, setMaxListeners } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import type { FollowedBatch, StoredRecord } from '#event-log';
import type { Upsert } from '#read-store';
import { faultPoint } from '../storage/fault-point.js';
import type { Office } from '../storage/office.js';
import { documentsOf, isShown, parkedEntry } from './documents.js';

/** What a batch changed, for those who listen. */
export interface Change {
  partition: number;
  /** Index after the last record now visible in the read models. */
  next: number;
  cases: string[];
  complaints: string[];
}

/** Follows the log and keeps the read models: one write per document, then the checkpoint. A crash anywhere repeats and changes nothing. */
export class Projector {
  readonly changes = new EventEmitter<{ change: [Change] }>();
  readonly #logger = new Logger('Projector');
  readonly #stop = new AbortController();
  readonly #parked = new Set<string>();
  #loops: Promise<void>[] = [];
  /** Index after the last record that the read models have seen, by partition; none before it is known. */
  readonly #next = new Map<number, number>();
  #lastFault: string | null = null;

  constructor(private readonly office: Office) {
    this.changes.setMaxListeners(0);
    // Every partition listens to the one stop; a topic may have any number of them.
    setMaxListeners(0, this.#stop.signal);
  }

  /** Why the read models do not follow at the moment, or null. */
  get fault(): string | null {
    return this.#lastFault;
  }

  /** How many records the read models have not seen yet, as far as this node brought them; null while it does not know. */
  get behind(): number | null {
    const { log } = this.office;
    if (this.#next.size < log.partitions) return null;
    return [...this.#next].reduce((sum, [partition, next]) => sum + log.end(partition) - next, 0);
  }

  start(): void {
    for (let partition = 0; partition < this.office.log.partitions; partition += 1)
      this.#loops.push(this.#run(partition));
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await Promise.all(this.#loops);
    this.#loops = [];
  }

  /** Follows one partition for ever; when the store is away it waits and starts again from the checkpoint. */
  async #run(partition: number): Promise<void> {
    const { signal } = this.#stop;
    for (let attempt = 0; !signal.aborted; attempt += 1) {
      try {
        const checkpoint = await this.office.store.checkpoint();
        const from = checkpoint[partition] ?? 0;
        this.#next.set(partition, from);
        for await (const batch of this.office.log.follow(partition, from, signal)) {
          const began = performance.now();
          await this.#apply(batch);
          attempt = 0;
          this.#lastFault = null;
          // Commands get at least as much time as the lists took: under load several changes of a case then become one write.
          await wait(performance.now() - began, undefined, { signal }).catch(() => undefined);
        }
      } catch (error) {
        if (signal.aborted) return;
        this.#lastFault = error instanceof Error ? error.message : String(error);
        this.#logger.error(`Partition ${partition}: ${this.#lastFault}; trying again`);
        await wait(Math.min(100 * 2 ** attempt, 5_000), undefined, { signal }).catch(() => undefined);
      }
    }
  }

  async #apply({ partition, records, next }: FollowedBatch): Promise<void> {
    const firstOfStream = new Map<string, StoredRecord>();
    for (const stored of records) {
      const { stream } = stored.record;
      if (isShown(stream) && !firstOfStream.has(stream)) firstOfStream.set(stream, stored);
    }
    const upserts = [...firstOfStream].flatMap(([stream, first]) => this.#documents(stream, first));
    if (upserts.length > 0) await this.office.store.bulk(upserts);
    faultPoint('projected');
    await this.office.store.saveCheckpoint(partition, next);
    faultPoint('checkpoint');
    this.#next.set(partition, next);
    const of = (prefix: string): string[] =>
      [...firstOfStream.keys()]
        .filter((stream) => stream.startsWith(prefix))
        .map((stream) => stream.slice(prefix.length));
    this.changes.emit('change', { partition, next, cases: of('case/'), complaints: of('complaint/') });
  }

  #documents(stream: string, first: StoredRecord): Upsert[] {
    try {
      const { position, upserts } = documentsOf(this.office, stream, first.position.index);
      return this.#parked.delete(stream) ? [...upserts, parkedEntry(stream, position, null)] : upserts;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#logger.error(`${stream} is parked: ${reason}`);
      this.#parked.add(stream);
      return [parkedEntry(stream, first.position.index, reason)];
    }
  }
}

/** Waits until the read models have seen a position, at most `timeout` ms. @returns whether they have. */
export const seen = async (
  office: Office,
  projector: Projector | null,
  partition: number,
  index: number,
  timeout: number,
): Promise<boolean> => {
  const until = Date.now() + timeout;
  for (;;) {
    const checkpoint = await office.store.checkpoint();
    if ((checkpoint[partition] ?? 0) > index) return true;
    const left = until - Date.now();
    if (left <= 0) return false;
    const pause = AbortSignal.timeout(Math.min(left, 100));
    const woken = projector === null ? wait(Math.min(left, 50)) : once(projector.changes, 'change', { signal: pause });
    await woken.catch(() => undefined);
  }
};
