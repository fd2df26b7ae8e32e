import { EventEmitter } from 'node:events';
import type { Database, RootDatabase } from 'lmdb';
import { RecordDamaged } from '../errors.js';
import type { Genesis } from '../genesis.js';
import { rootOf } from '../merkle.js';
import { partitionOf } from '../partitioning.js';
import type { Pass, StoredRecord, StreamHead, TreeHead } from '../port.js';
import { parseRecord } from '../reading.js';
import { Draft, EMPTY_TAIL, type Ground, type Tail } from './draft.js';
import { flush } from './flush.js';
import { Latest } from './latest.js';
import { Recent } from './recent.js';
import { decodeRow, encodeRow, type Row } from './row.js';
import type { LastPlaces, StreamIndex } from './stream-index.js';

/** The tables of an image, all in one LMDB environment so that one transaction covers them. */
export interface Tables {
  readonly root: RootDatabase;
  /** [partition, index] → row */
  readonly records: Database<Uint8Array, [number, number]>;
  readonly streams: StreamIndex;
  readonly tails: Database<Tail, number>;
  /** What the log remembers beside its records, by name. */
  readonly notes: Database<string, string>;
}

const STREAMS_REMEMBERED = 50_000;

/**
 * The local form of the log: records by place, streams, commands and Merkle frontiers. For the embedded adapter it is
 * the log itself; for Kafka a cache that can be deleted at any time.
 */
export class Image implements Ground {
  readonly #changes = new EventEmitter<{ change: [] }>().setMaxListeners(0);
  readonly #tails: Tail[];
  readonly #heads = new Recent<StreamHead>(STREAMS_REMEMBERED);
  readonly #lastPlaces = new Recent<LastPlaces>(STREAMS_REMEMBERED);
  readonly #latest: Latest;
  #lane: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly tables: Tables,
    readonly partitions: number,
    /** Whether a write is done only when it is on the disk. */
    private readonly durable: boolean,
    private readonly pass: Pass,
  ) {
    this.#latest = new Latest(partitions);
    this.#tails = Array.from({ length: partitions }, (_, partition) => this.#storedTail(partition));
  }

  /** The same image seen as one of so many partitions; the one it came from is not to be used any more. */
  withPartitions(partitions: number): Image {
    return new Image(this.tables, partitions, this.durable, this.pass);
  }

  /** Emits `change` after every write that added records. */
  get changes(): EventEmitter<{ change: [] }> {
    return this.#changes;
  }

  /** What the disk says of streams. */
  get index(): StreamIndex {
    return this.tables.streams;
  }

  get genesis(): Genesis | undefined {
    const first = this.row(0, 0);
    const reading = first === undefined ? undefined : parseRecord(first.bytes);
    return reading?.kind === 'genesis' ? reading.genesis : undefined;
  }

  note(name: string): string | undefined {
    return this.tables.notes.get(name);
  }

  /** Small and seldom: written at once, in a transaction of its own. */
  setNote(name: string, text: string): void {
    this.tables.root.transactionSync(() => this.tables.notes.putSync(name, text));
  }

  tail(partition: number): Tail {
    const tail = this.#tails[partition];
    if (tail === undefined) throw new RangeError(`There is no partition ${partition}; this log has ${this.partitions}`);
    return tail;
  }

  size(partition: number): number {
    return this.tail(partition).tree.size;
  }

  treeHead(partition: number): TreeHead {
    const { tree } = this.tail(partition);
    return { partition, size: tree.size, root: rootOf(tree) };
  }

  head(stream: string): StreamHead {
    return this.#heads.of(stream, () => this.headOnDisk(stream));
  }

  /** The head as the disk has it, past everything remembered. */
  headOnDisk(stream: string): StreamHead {
    const kept = this.index.head(stream);
    if ('eventHash' in kept) return kept;
    // Written before envelope version 2: the hash kept is that of the last event record, the last record may be a
    // refusal.
    const { last } = this.index.lastPlaces(stream);
    const hash = this.row(partitionOf(stream, this.partitions), last)?.hash ?? kept.hash;
    return { ...kept, hash, eventHash: kept.hash, isChained: false };
  }

  commandIndex(stream: string, commandId: string): number | undefined {
    return this.index.commandIndex(stream, commandId);
  }

  /** Indexes of a stream's accepted records, from `from` on. */
  places(stream: string, from: number): Iterable<number> {
    const { last, before } = this.#lastPlaces.of(stream, () => this.index.lastPlaces(stream));
    // What is new in a stream is nearly always its last record, and asked for with every command.
    if (from > before) return last < from ? [] : [last];
    return this.index.places(stream, from);
  }

  row(partition: number, index: number): Row | undefined {
    const stored = this.tables.records.get([partition, index]);
    return stored === undefined ? undefined : decodeRow(stored);
  }

  *rows(partition: number, from: number, to: number): Generator<{ index: number; row: Row }> {
    for (const { key, value } of this.tables.records.getRange({ start: [partition, from], end: [partition, to] }))
      yield { index: key[1], row: decodeRow(value) };
  }

  /**
   * Whether the disk holds no record of a partition behind the last one that its tree has. Asked between two writes,
   * never during one.
   */
  endsAtTail(partition: number): boolean {
    const { size } = this.#storedTail(partition).tree;
    const [behind] = this.rows(partition, size, Infinity);
    return behind === undefined;
  }

  /** The record of a row; undefined when the row is void and holds no readable record (genesis, malformed bytes). */
  stored(partition: number, index: number, { verdict, hash, bytes }: Row): StoredRecord | undefined {
    const reading = parseRecord(bytes);
    if (reading.kind === 'record')
      return { position: { partition, index }, verdict, hash, bytes, record: reading.record };
    if (verdict === 'accepted') throw new RecordDamaged(partition, index);
    return undefined;
  }

  /** The accepted record at a place that the image's own indexes point to. */
  acceptedAt(partition: number, index: number): StoredRecord {
    return this.#latest.at(partition, index) ?? this.#readAt(partition, index);
  }

  /** An accepted record that was written lately, without a look at the disk. */
  remembered(partition: number, index: number): StoredRecord | undefined {
    return this.#latest.at(partition, index);
  }

  #readAt(partition: number, index: number): StoredRecord {
    const row = this.row(partition, index);
    const stored = row === undefined ? undefined : this.stored(partition, index, row);
    if (stored === undefined) throw new RecordDamaged(partition, index);
    return stored;
  }

  /**
   * Whether the disk has what this image says. After a write that failed: whether it is certain that nothing of it was
   * written.
   */
  get isAsOnDisk(): boolean {
    return this.#tails.every(({ tree }, partition) => this.#storedTail(partition).tree.size === tree.size);
  }

  /**
   * Runs `work` alone and writes what it drafted in one transaction; its records become visible together, or nothing
   * does.
   */
  write<T>(work: (draft: Draft) => T): Promise<T> {
    const turn = this.#lane.then(() => this.#write(work));
    this.#lane = turn.catch(() => undefined);
    return turn;
  }

  async close(): Promise<void> {
    await this.#lane;
    await this.tables.root.flushed;
    await this.tables.root.close();
  }

  async #write<T>(work: (draft: Draft) => T): Promise<T> {
    const draft = new Draft(this);
    const answer = work(draft);
    if (draft.rows.length === 0) return answer;
    // A cache is written at once: its answer waits for no disk, and a turn of the writing thread would cost more than
    // the writing.
    if (this.durable)
      await flush(
        this.tables.root,
        () => this.#put(draft),
        () => this.pass('append'),
      );
    else this.tables.root.transactionSync(() => this.#put(draft));
    for (const [partition, tail] of draft.tails) this.#tails[partition] = tail;
    for (const [stream, head] of draft.heads) this.#heads.set(stream, head);
    for (const stored of draft.accepted) this.#written(stored);
    this.#changes.emit('change');
    return answer;
  }

  #written(stored: StoredRecord): void {
    const { record, position } = stored;
    this.#latest.put(stored);
    const known = this.#lastPlaces.get(record.stream);
    // Whoever asked between the writing and here has read it from the disk already.
    if (known !== undefined && known.last < position.index)
      this.#lastPlaces.set(record.stream, { last: position.index, before: known.last });
  }

  #storedTail(partition: number): Tail {
    return this.tables.tails.get(partition) ?? EMPTY_TAIL;
  }

  #put(draft: Draft): void {
    const { records, streams, tails } = this.tables;
    for (const { partition, index, row } of draft.rows) void records.put([partition, index], encodeRow(row));
    for (const { record, position } of draft.accepted) streams.putRecord(record, position.index);
    for (const [stream, head] of draft.heads) streams.putHead(stream, head);
    for (const [partition, tail] of draft.tails) void tails.put(partition, tail);
  }
}
