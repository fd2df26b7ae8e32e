import { EventEmitter, once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { Kafka, KafkaMessage } from 'kafkajs';
import { hashOf } from '../canonical.js';
import { StartRefused } from '../errors.js';
import type { Draft } from '../image/draft.js';
import type { Image } from '../image/image.js';
import { parseRecord } from '../reading.js';
import type { ImageRoom } from './image-room.js';
import { TopicReader, type ReaderTask } from './reader.js';

/** Records entered in the image per turn; people are served between two turns. */
const SLICE = 250;
const REST_MS = 10;

interface Proof {
  readonly offset: number;
  readonly hash: string | null;
}

/** Brings into the image what other nodes, and earlier runs, wrote to the topic. */
export class Follower implements ReaderTask {
  readonly #reader: TopicReader;
  /** Told whenever Kafka was joined, at the start and after every interruption. */
  readonly joins = new EventEmitter<{ joined: [] }>();
  readonly #moves = new EventEmitter<{ moved: [] }>().setMaxListeners(0);
  /** The image's last record of each partition, which Kafka must show again after every join. */
  readonly #proofs = new Map<number, Proof>();
  readonly #stopped = new Map<number, string>();
  readonly #stop = new AbortController();
  #halt: StartRefused | undefined;
  #isGenesisProven: boolean;

  constructor(
    kafka: Kafka,
    topic: string,
    private readonly image: Image,
    private readonly room: ImageRoom,
  ) {
    this.#isGenesisProven = image.size(0) === 0;
    this.#reader = new TopicReader(kafka, topic, image.partitions, this);
  }

  /** Why nothing is read any more; undefined while all is well. */
  get halt(): StartRefused | undefined {
    return this.#halt;
  }

  get heardAt(): number {
    return this.#reader.heardAt;
  }

  /** Why a partition is not read on while the others are. */
  stoppedAt(partition: number): string | undefined {
    return this.#stopped.get(partition);
  }

  get stoppages(): Iterable<string> {
    return this.#stopped.values();
  }

  start(): Promise<void> {
    return this.#reader.start();
  }

  stop(): Promise<void> {
    this.#stop.abort();
    return this.#reader.stop();
  }

  /**
   * Waits until a condition on the image or on the positions holds; both can only change when something was read or
   * written.
   * @throws {StartRefused} the follower halted.
   */
  async until(holds: () => boolean, signal?: AbortSignal): Promise<void> {
    for (;;) {
      if (this.#halt !== undefined) throw this.#halt;
      if (holds()) return;
      await once(this.#moves, 'moved', signal === undefined ? {} : { signal });
    }
  }

  /** Whether a partition was read up to an offset, or cannot be read that far. */
  hasRead(partition: number, offset: number): boolean {
    return this.#reader.position(partition) >= offset || this.#stopped.has(partition);
  }

  /** Ends all reading: the log and the image contradict each other. */
  halted(reason: string, remedy: string): void {
    this.#halt ??= new StartRefused(reason, remedy);
    this.#moves.emit('moved');
  }

  startOf(partition: number): number {
    if (partition === 0) this.joins.emit('joined');
    const proof = this.#proofFor(partition);
    if (proof === undefined) return 0;
    this.#proofs.set(partition, proof);
    return proof.offset;
  }

  async take(partition: number, messages: KafkaMessage[]): Promise<void> {
    const known = this.image.tail(partition).nextOffset;
    if (!this.#provesImage(partition, messages[0])) return;
    if (messages.every(({ offset }) => Number(offset) < known)) {
      // What this node wrote itself comes back after every send; read in fewer, larger pieces it takes less from the
      // people served.
      await pause(REST_MS);
    } else await this.#enterAll(partition, messages);
    // Woken after the position moved, too.
    setImmediate(() => this.#moves.emit('moved'));
  }

  async #enterAll(partition: number, messages: KafkaMessage[]): Promise<void> {
    for (let from = 0; from < messages.length; from += SLICE) {
      if (this.#halt !== undefined || this.#stopped.has(partition)) return;
      const slice = messages.slice(from, from + SLICE);
      const bytes = slice.reduce((sum, { value }) => sum + (value?.length ?? 0), 0);
      await this.room.waitFor(bytes, this.#stop.signal);
      const isWhole = await this.image.write((draft) =>
        slice.every((message) => this.#enter(draft, partition, message)),
      );
      if (!isWhole) return;
    }
  }

  lost(reason: string): void {
    this.halted(reason, 'This node reads and writes nothing more. Put right what is named here, then start it again.');
  }

  /** First the genesis, so that another log is told from a changed one; then the last record. */
  #proofFor(partition: number): Proof | undefined {
    const first = this.image.row(partition, 0);
    if (first === undefined) return undefined;
    const { nextOffset, lastHash } = this.image.tail(partition);
    return partition === 0 && !this.#isGenesisProven
      ? { offset: first.offset, hash: first.hash }
      : { offset: nextOffset - 1, hash: lastHash };
  }

  /**
   * Whether what Kafka gave may be entered: at first it must begin with the record that the image has at that offset.
   */
  #provesImage(partition: number, first: KafkaMessage | undefined): boolean {
    const proof = this.#proofs.get(partition);
    if (proof === undefined) return true;
    const value = first?.value ?? Buffer.alloc(0);
    if (Number(first?.offset) !== proof.offset || hashOf(value) !== proof.hash) {
      if (partition === 0 && !this.#isGenesisProven) this.#otherLog(value);
      else this.#changedTopic(partition, proof.offset);
      return false;
    }
    this.#proofs.delete(partition);
    if (partition !== 0 || this.#isGenesisProven) return true;
    this.#isGenesisProven = true;
    this.#reader.seek(0, this.startOf(0));
    return false;
  }

  #otherLog(genesis: Buffer): void {
    const reading = parseRecord(genesis);
    const theirs =
      reading.kind === 'genesis' ? `the topic holds log ${reading.genesis.id}` : 'the topic opens otherwise';
    this.halted(
      `The image is of log ${this.image.genesis?.id}; ${theirs}.`,
      'Name the topic of that log, or give this log an image folder of its own.',
    );
  }

  #changedTopic(partition: number, offset: number): void {
    this.halted(
      `The image differs from the topic at partition ${partition}, offset ${offset}.`,
      'The topic was changed after it was read. Keep both for the audit; a node whose image is deleted takes the topic as it now is.',
    );
  }

  /** Enters one message; false when the partition cannot go on. */
  #enter(draft: Draft, partition: number, { offset, value }: KafkaMessage): boolean {
    const { tree, nextOffset } = draft.tail(partition);
    if (Number(offset) < nextOffset) return true;
    const bytes = value ?? Buffer.alloc(0);
    const reading = parseRecord(bytes);
    if (reading.kind === 'unknown-version') {
      this.#stopped.set(
        partition,
        `Partition ${partition} stops at offset ${offset}: a newer Anlu wrote envelope version ${reading.version}. Update this node.`,
      );
      return false;
    }
    if (tree.size === 0 && !this.#isGenesis(partition, bytes)) return false;
    draft.append({ partition, offset: Number(offset), bytes, reading });
    return true;
  }

  /** The first record of partition 0 says which log this is; the other partitions open with the same bytes. */
  #isGenesis(partition: number, bytes: Buffer): boolean {
    const { genesis } = this.image;
    if (partition !== 0 && genesis === undefined) {
      // Partition 0 was not read yet: this one has to wait for it.
      this.#reader.seek(partition, 0);
      return false;
    }
    const reading = parseRecord(bytes);
    const isRight =
      partition === 0
        ? reading.kind === 'genesis' && reading.genesis.partitions === this.image.partitions
        : hashOf(bytes) === this.image.row(0, 0)?.hash;
    if (!isRight)
      this.halted(
        `Partition ${partition} does not open with the genesis of this log: ${bytes.toString('utf8', 0, 200)}`,
        `The topic belongs to another log or another program. Name another topic.`,
      );
    return isRight;
  }
}
