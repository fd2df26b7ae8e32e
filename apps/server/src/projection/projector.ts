import { EventEmitter } from 'node:events';
import { setImmediate as breathe, setTimeout as wait } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import type { EventLog, FollowedBatch } from '#event-log';
import type { Upsert } from '#read-store';
import { faultPoint } from '../engines/fault-point.js';
import type { Streams } from '../streams/streams.js';
import { documentsOf, isShown, parkedEntry } from './documents.js';
import { whyUnfit } from './fitness.js';
import { markOf } from './log-marks.js';
import { parkedDocuments } from './parked.js';
import type { RebuildParts } from './rebuild.js';

/** What a projector reads, and where it keeps what it makes of it. */
export type ProjectorParts = RebuildParts & { streams: Streams };

/** What a batch changed, for those who listen. */
export interface Change {
  readonly partition: number;
  /** Index after the last record now visible in the read models. */
  readonly next: number;
  readonly cases: string[];
  readonly complaints: string[];
}

/** A turn of making documents, ms; people are served between two. */
const turn = 10;
/** So many times as long as documents were made the thread is left to commands, */
const share = 6;
/** unless a round comes less often than this then, ms: people see the others' changes as if they were there at once. */
const mostBetweenRounds = 200;
/** How soon it is looked again whether this node's copy of the log has come as far as the lists, ms. */
const soon = 500;
/**
 * How often it is looked whether the lists are still those of this log: somebody may have put an older copy in their
 * place, ms.
 */
const lookAgain = 60_000;

/**
 * Follows the log and keeps the read models, in rounds: what has come in all partitions is folded once per stream and
 * written together, then the checkpoint of all of them. A crash anywhere repeats and changes nothing.
 */
export class Projector {
  readonly changes = new EventEmitter<{ change: [Change] }>();
  readonly #logger = new Logger('Projector');
  readonly #stop = new AbortController();
  readonly #parked = new Set<string>();
  #running: Promise<void> = Promise.resolve();
  /** Index after the last record that the read models have seen, by partition; none before it is known. */
  readonly #next = new Map<number, number>();
  /** Streams of which records beyond `#next` are in the read models already, and the index of the last of those. */
  #ahead = new Map<string, number>();
  #lastFault: string | null = null;

  /** @param rebuild makes the read models anew from the log. */
  constructor(
    private readonly parts: ProjectorParts,
    private readonly rebuild: () => Promise<unknown>,
  ) {
    this.changes.setMaxListeners(0);
  }

  /** Why the read models do not follow at the moment, or null. */
  get fault(): string | null {
    return this.#lastFault;
  }

  /**
   * How many records lie between the read models and this node's log, whichever of the two is ahead; null while it is
   * not known.
   */
  get behind(): number | null {
    const { log } = this.parts;
    return this.#next.size < log.partitions ? null : recordsBetween(log, Object.fromEntries(this.#next));
  }

  /** Index after the last record that the lists show, by partition; 0 where that is not known yet. */
  get seen(): number[] {
    return Array.from({ length: this.parts.log.partitions }, (_, partition) => this.#next.get(partition) ?? 0);
  }

  start(): void {
    this.#running = this.#run();
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#running;
  }

  /** Follows for ever; when the store is away it waits and starts again from the checkpoint. */
  async #run(): Promise<void> {
    const { signal } = this.#stop;
    for (let attempt = 0; !signal.aborted;) {
      try {
        await this.makeFit();
        const { from, beyond } = await this.#startOver();
        const until = abortsWithin(beyond === null ? lookAgain : soon, signal);
        for await (const batches of this.parts.log.follow(from, until)) {
          const rest = await this.#apply(batches);
          attempt = 0;
          this.#lastFault = beyond;
          await wait(rest, undefined, { signal }).catch(() => undefined);
        }
      } catch (error) {
        if (signal.aborted) return;
        this.#lastFault = error instanceof Error ? error.message : String(error);
        this.#logger.error(`${this.#lastFault}; trying again`);
        await wait(Math.min(100 * 2 ** attempt, 5_000), undefined, { signal }).catch(() => undefined);
        attempt += 1;
      }
    }
  }

  /** Looks whether the read models are those of this log and of these rules, and makes them anew where they are not. */
  async makeFit(): Promise<void> {
    const why = await whyUnfit(this.parts);
    if (why === null) return;
    this.#lastFault = `${why}. They are being made anew.`;
    // A new log has nothing to show, and nobody need be told.
    const [first] = this.parts.log.streams();
    if (first !== undefined) this.#logger.warn(this.#lastFault);
    await this.rebuild();
    this.#lastFault = null;
  }

  /**
   * Takes up the checkpoint. @returns from where to follow which partitions, and why the others have to wait: the lists
   * have seen more of them than this node's log has; null when there are none.
   */
  async #startOver(): Promise<{ from: Record<number, number>; beyond: string | null }> {
    const { log, store } = this.parts;
    const checkpoint = await store.checkpoint();
    this.#ahead.clear();
    const from: Record<number, number> = {};
    const waiting: string[] = [];
    for (let partition = 0; partition < log.partitions; partition += 1) {
      const next = checkpoint[partition] ?? 0;
      const end = log.end(partition);
      this.#next.set(partition, next);
      if (next <= end) from[partition] = next;
      else waiting.push(`The lists have seen ${next} records of partition ${partition}, of which this node has ${end}`);
    }
    const beyond = waiting.length === 0 ? null : waiting.join('; ');
    if (beyond !== null || this.behind === 0) this.#lastFault = beyond;
    return { from, beyond };
  }

  /**
   * @returns how long to rest before the next round, ms: under load several changes of a case then become one write.
   */
  async #apply(batches: readonly FollowedBatch[]): Promise<number> {
    const { store, log } = this.parts;
    const began = performance.now();
    const { upserts, positions, took } = await this.#documentsOf(batches);
    await store.bulk([...upserts, ...batches.flatMap(({ partition, next }) => markOf(log, partition, next))]);
    faultPoint('projected');
    const checkpoint = batches.map(({ partition, next }): [number, number] => [partition, next]);
    await store.saveCheckpoint(Object.fromEntries(checkpoint));
    faultPoint('checkpoint');
    for (const [partition, next] of checkpoint) this.#next.set(partition, next);
    const isAhead = ([stream, position]: [string, number]): boolean =>
      position >= (this.#next.get(log.partitionOf(stream)) ?? 0);
    this.#ahead = new Map([...this.#ahead, ...positions].filter(isAhead));
    for (const batch of batches) this.changes.emit('change', changeIn(batch));
    return Math.max(Math.min(share * took, mostBetweenRounds - (performance.now() - began)), 0);
  }

  /**
   * The documents of every stream with news, each made once, how far each stream was folded, and how long this thread
   * took, ms.
   */
  async #documentsOf(
    batches: readonly FollowedBatch[],
  ): Promise<{ upserts: Upsert[]; positions: Map<string, number>; took: number }> {
    const upserts: Upsert[] = [];
    const positions = new Map<string, number>();
    let took = 0;
    let began = performance.now();
    for (const [stream, from] of this.#newsOf(batches)) {
      const made = this.#documents(stream, from);
      for (const upsert of made.upserts) upserts.push(upsert);
      if (made.position !== null) positions.set(stream, made.position);
      if (performance.now() - began < turn) continue;
      took += performance.now() - began;
      await breathe();
      began = performance.now();
    }
    return { upserts, positions, took: took + performance.now() - began };
  }

  /** Streams to be shown anew, and the index of the first of their records that the read models lack. */
  #newsOf(batches: readonly FollowedBatch[]): Map<string, number> {
    const first = new Map<string, number>();
    for (const { records } of batches)
      for (const { record, position } of records) {
        const { stream } = record;
        if (!isShown(stream) || first.has(stream) || position.index <= (this.#ahead.get(stream) ?? -1)) continue;
        first.set(stream, position.index);
      }
    return first;
  }

  #documents(stream: string, from: number): { position: number | null; upserts: Upsert[] } {
    try {
      const { position, upserts } = documentsOf(this.parts, stream, from);
      if (this.#parked.delete(stream)) upserts.push(parkedEntry(stream, position, null));
      return { position, upserts };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#logger.error(`${stream} is parked: ${reason}`);
      this.#parked.add(stream);
      return { position: null, upserts: parkedDocuments(this.parts, stream, reason) };
    }
  }
}

/**
 * Aborts with another signal, or after so many ms. AbortSignal.any does not do: in Node 20 a timeout of which only such
 * a signal knows is collected, and nothing aborts.
 */
const abortsWithin = (ms: number, signal: AbortSignal): AbortSignal => {
  const either = new AbortController();
  const abort = (): void => {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
    either.abort();
  };
  const timer = setTimeout(abort, ms);
  signal.addEventListener('abort', abort);
  if (signal.aborted) abort();
  return either.signal;
};

/**
 * Records between a checkpoint and the end of a log, in all partitions; those by which the checkpoint is ahead count
 * too.
 */
export const recordsBetween = (log: EventLog, checkpoint: Readonly<Record<number, number>>): number =>
  Array.from({ length: log.partitions }, (_, partition) =>
    Math.abs(log.end(partition) - (checkpoint[partition] ?? 0)),
  ).reduce((sum, records) => sum + records, 0);

const changeIn = ({ partition, records, next }: FollowedBatch): Change => {
  const streams = [...new Set(records.map(({ record }) => record.stream))];
  const of = (prefix: string): string[] =>
    streams.filter((stream) => stream.startsWith(prefix)).map((stream) => stream.slice(prefix.length));
  return { partition, next, cases: of('case/'), complaints: of('complaint/') };
};
