import type { LogRecord } from './envelope.js';
import type { FaultCode, FaultParameters } from './verify/fault-texts.js';

/**
 * Told whenever a commit passes a point at which a process may die: `append` while its record is being written or sent,
 * `appended` when it is durable and nobody was told. For tests that end the process there.
 */
export type Pass = (point: 'append' | 'appended') => void;

/**
 * Where a record lies: partition and leaf index, the number of records before it in that partition (void ones too).
 * Dense, unlike Kafka offsets.
 */
export interface Position {
  readonly partition: number;
  readonly index: number;
}

/** What the rule said of a record. Void records are kept for ever and invisible to every reader of streams. */
export type Verdict = 'accepted' | 'void';

export interface StoredRecord {
  readonly position: Position;
  readonly verdict: Verdict;
  /** SHA-256 of `bytes`, hex. */
  readonly hash: string;
  readonly bytes: Uint8Array;
  readonly record: LogRecord;
}

/** A stream as the log knows it: `version` counts accepted events; 0 and STREAM_START for a stream that has none. */
export interface StreamHead {
  readonly version: number;
  /** Hash of the last accepted record of either kind: the predecessor that the next record names. */
  readonly hash: string;
  /** Hash of the last accepted event record: the predecessor of a record of envelope version 1. */
  readonly eventHash: string;
  /** Whether a record of envelope version 2 or later was accepted: from then on none of version 1 is. */
  readonly isChained: boolean;
  /** recordedAt of the last accepted record of either kind, null at the start. */
  readonly recordedAt: string | null;
}

/**
 * What became of a proposed record.
 * - recorded: it is in the log, flushed, and accepted.
 * - repeated: its commandId was already owned by `first` in that stream, with the same digest: nothing was added.
 * - key-reused: its commandId was already owned, by a command with another digest: nothing was added.
 * - overtaken: another record took the place first; decide again on the new head.
 */
export type CommitResult =
  | { outcome: 'recorded'; stored: StoredRecord }
  | { outcome: 'repeated'; first: StoredRecord }
  | { outcome: 'key-reused'; first: StoredRecord }
  | { outcome: 'overtaken'; head: StreamHead };

/**
 * A batch of accepted records in partition order. `next` is the index after the last record looked at, void ones
 * included: the checkpoint.
 */
export interface FollowedBatch {
  readonly partition: number;
  readonly records: StoredRecord[];
  readonly next: number;
}

/** RFC 9162 tree head of one partition. `root` is hex. */
export interface TreeHead {
  readonly partition: number;
  readonly size: number;
  readonly root: string;
}

/**
 * The commit log as the rest of Anlu sees it. Two adapters, one contract suite: embedded (LMDB) and kafka (kafkajs with
 * an LMDB image). Reads of streams are synchronous: they come from the local image.
 */
export interface EventLog {
  readonly id: string;
  readonly partitions: number;

  partitionOf(stream: string): number;
  head(stream: string): StreamHead;
  /**
   * Accepted records of one stream in order, events and refusals, whose position index is at least `from` (default:
   * all).
   */
  readStream(stream: string, from?: number): StoredRecord[];
  /** The accepted record that owns this commandId in this stream. */
  findCommand(stream: string, commandId: string): StoredRecord | undefined;
  /** Every stream with at least one accepted record whose name starts with `prefix`, in name order. */
  streams(prefix?: string): Iterable<string>;

  /**
   * Appends one record and answers only when it is durable and its verdict is known.
   * @throws {RecordTooLarge} over 900 kB of canonical bytes; nothing was sent.
   * @throws {LogUnavailable} the log cannot be reached and nothing of this record was sent.
   * @throws {OutcomeUnknown} sent, not acknowledged; the log goes on settling it. Asking again with the same commandId
   * tells.
   */
  commit(record: LogRecord): Promise<CommitResult>;

  /** Number of records in a partition (void ones too): the index the next record will have. */
  end(partition: number): number;
  /** All records of a partition from an index on, void ones included, up to the end as it is now. */
  read(partition: number, from: number): Iterable<StoredRecord>;
  /**
   * The bytes of every place of a partition from `from` up to but not including `to`: also of the genesis and of what
   * is no record.
   */
  readBytes(partition: number, from: number, to: number): Iterable<Uint8Array>;
  /**
   * Accepted records of the named partitions, each from an index on, then as they arrive, until `signal` aborts. Each
   * time what waits in all of them, a thousand records at most; partitions without news are left out. No gap, no
   * duplicate, across reconnects.
   */
  follow(from: Readonly<Record<number, number>>, signal: AbortSignal): AsyncIterable<FollowedBatch[]>;

  /**
   * Returns when this node has read everything that was in the log at the call.
   * @throws {LogUnavailable} the log cannot be reached, or its records do not come.
   */
  upToDate(): Promise<void>;

  treeHead(partition: number): TreeHead;
  /**
   * Re-reads everything and names every fault found. `onProgress` gets records done and the total.
   * @param roots tree heads that were kept elsewhere: the log must have had each of them at its size.
   */
  verify(onProgress?: (done: number, total: number) => void, roots?: readonly TreeHead[]): Promise<Fault[]>;
  /** Whether the log takes appends now, and why not. */
  health(): { ready: boolean; reason?: string };
  close(): Promise<void>;
}

/** One fault found by verify, in words a supervisor can act on. */
export interface Fault {
  readonly kind: 'record' | 'chain' | 'rule' | 'merkle' | 'genesis' | 'gap' | 'index' | 'checkpoints';
  readonly partition: number;
  readonly index: number | null;
  readonly stream: string | null;
  readonly code: FaultCode;
  readonly parameters: FaultParameters;
  /** In English. */
  readonly message: string;
}
