import { hashOf } from '../canonical.js';
import type { LogRecord } from '../envelope.js';
import { EMPTY_TREE, grow, type Tree } from '../merkle.js';
import { partitionOf } from '../partitioning.js';
import type { StoredRecord, StreamHead, Verdict } from '../port.js';
import type { Reading } from '../reading.js';
import { advance, judge, type Judgement } from '../rule.js';
import type { Row } from './row.js';

/** Where a partition ends. */
export interface Tail {
  readonly tree: Tree;
  /** The smallest offset that the next record can have. */
  readonly nextOffset: number;
  /** Hash of the last record, null for an empty partition. */
  readonly lastHash: string | null;
}

export const EMPTY_TAIL: Tail = { tree: EMPTY_TREE, nextOffset: 0, lastHash: null };

/** The image before the draft. */
export interface Ground {
  readonly partitions: number;
  tail(partition: number): Tail;
  head(stream: string): StreamHead;
  commandIndex(stream: string, commandId: string): number | undefined;
}

/** One record as it came: its place in Kafka (embedded: its index), its bytes, and what they say. */
export interface Arrival {
  readonly partition: number;
  readonly offset: number;
  readonly bytes: Uint8Array;
  readonly reading: Reading;
}

/** What a batch would change: its records see each other, and the image changes by all of them or by none. */
export class Draft {
  readonly rows: { partition: number; index: number; row: Row }[] = [];
  readonly heads = new Map<string, StreamHead>();
  readonly accepted: StoredRecord[] = [];
  readonly tails = new Map<number, Tail>();
  readonly #claimed = new Set<string>();

  constructor(private readonly ground: Ground) {}

  tail(partition: number): Tail {
    return this.tails.get(partition) ?? this.ground.tail(partition);
  }

  judge(record: LogRecord): Judgement {
    const { stream, commandId } = record;
    const head = this.heads.get(stream) ?? this.ground.head(stream);
    const known = this.#claimed.has(claim(record)) || this.ground.commandIndex(stream, commandId) !== undefined;
    return judge(record, head, known);
  }

  /** Adds what came at the end of its partition and applies the rule. Undefined for what is no record of a stream. */
  append(arrival: Arrival): StoredRecord | undefined {
    const record = this.#recordIn(arrival.partition, arrival.reading);
    const verdict = record !== undefined && this.judge(record) === 'accepted' ? 'accepted' : 'void';
    return this.#add(arrival, record, verdict);
  }

  /** Adds a record at the end of its partition if the rule accepts it, and nothing if not. */
  offer(arrival: Omit<Arrival, 'reading'>, record: LogRecord): StoredRecord | undefined {
    return this.judge(record) === 'accepted' ? this.#add(arrival, record, 'accepted') : undefined;
  }

  #add(
    { partition, offset, bytes }: Omit<Arrival, 'reading'>,
    record: LogRecord | undefined,
    verdict: Verdict,
  ): StoredRecord | undefined {
    const { tree } = this.tail(partition);
    const hash = hashOf(bytes);
    this.rows.push({ partition, index: tree.size, row: { offset, verdict, hash, bytes } });
    this.tails.set(partition, { tree: grow(tree, bytes), nextOffset: offset + 1, lastHash: hash });
    if (record === undefined) return undefined;
    const stored: StoredRecord = { position: { partition, index: tree.size }, verdict, hash, bytes, record };
    if (verdict === 'accepted') this.#accept(stored);
    return stored;
  }

  #accept(stored: StoredRecord): void {
    const { record, hash } = stored;
    const { stream } = record;
    this.heads.set(stream, advance(this.heads.get(stream) ?? this.ground.head(stream), record, hash));
    this.accepted.push(stored);
    this.#claimed.add(claim(record));
  }

  /** A record outside its stream's partition would give that stream two orders: it is void. */
  #recordIn(partition: number, reading: Reading): LogRecord | undefined {
    if (reading.kind === 'unknown-version')
      throw new Error(`A record of envelope version ${reading.version} must stop its partition, not enter the image`);
    const isOurs =
      reading.kind === 'record' && partitionOf(reading.record.stream, this.ground.partitions) === partition;
    return isOurs ? reading.record : undefined;
  }
}

const claim = ({ stream, commandId }: LogRecord): string => `${stream}\n${commandId}`;
