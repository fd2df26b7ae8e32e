import { randomUUID } from 'node:crypto';
import type { Batch, Consumer, EachBatchPayload, Kafka, KafkaMessage } from 'kafkajs';
import { reasonOf } from '../failure.js';

export interface ReaderTask {
  /** The offset to read next; asked at the start and whenever the group was joined again. */
  startOf(partition: number): number;
  /** Takes what Kafka gave, in order and without a gap since `startOf` or the last call. */
  take(partition: number, messages: KafkaMessage[]): Promise<void>;
  /** The reader gives up, and why. */
  lost(reason: string): void;
}

const MOST_ATTEMPTS = 5;
const RESTART_MS = 500;
const MOST_FETCH_WAIT_MS = 500;

/**
 * Reads every partition of a topic with kafkajs, which knows consumer groups only: one group of its own with one
 * member, nothing committed. kafkajs moves positions silently (after a rejoin to the beginning or the end, from beyond
 * the end to the beginning), so the position is kept here, set at every join, and each batch must have been fetched
 * from it. Partitions that were added to a topic are no part of its log and are passed over.
 */
export class TopicReader {
  readonly #next: number[] = [];
  readonly #jumps: number[] = [];
  #consumer: Consumer | undefined;
  readonly #seeks: number[] = [];
  #isStopped = false;
  #restart: NodeJS.Timeout | undefined;
  #heardAt = 0;

  constructor(
    private readonly kafka: Kafka,
    private readonly topic: string,
    private readonly partitions: number,
    private readonly task: ReaderTask,
  ) {}

  /** When Kafka last answered anything, in milliseconds of `performance.now`: a machine's clock may be set. */
  get heardAt(): number {
    return this.#heardAt;
  }

  /** The offset up to which a partition was read and taken; control records and holes count as read. */
  position(partition: number): number {
    return this.#next[partition] ?? 0;
  }

  async start(): Promise<void> {
    const consumer = this.kafka.consumer({
      groupId: `anlu-log-${randomUUID()}`,
      allowAutoTopicCreation: false,
      maxWaitTimeInMs: MOST_FETCH_WAIT_MS,
      // Aborted transactions are none of ours; filtered by some readers and not by others they would make readers
      // disagree.
      readUncommitted: true,
      // Begun again by itself it would join the same group and wait for its own former member to time out.
      retry: { restartOnFailure: () => Promise.resolve(false) },
    });
    this.#consumer = consumer;
    consumer.on('consumer.group_join', () => this.#seekAll(consumer));
    consumer.on('consumer.network.request', () => {
      this.#heardAt = performance.now();
    });
    consumer.on('consumer.end_batch_process', ({ payload }) => {
      if (payload.batchSize === 0) this.#skipControlRecords(consumer, payload);
    });
    consumer.on('consumer.crash', () => this.#startLater());
    await consumer.connect();
    await consumer.subscribe({ topic: this.topic, fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      // One partition whose task takes its time does not hold up the others.
      partitionsConsumedConcurrently: this.partitions,
      eachBatchAutoResolve: true,
      eachBatch: (payload) => this.#takeBatch(consumer, payload),
    });
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#restart);
    await this.#consumer?.disconnect();
  }

  /** Has a partition read again from an offset. */
  seek(partition: number, offset: number): void {
    this.#next[partition] = offset;
    this.#seeks[partition] = (this.#seeks[partition] ?? 0) + 1;
    this.#consumer?.seek({ topic: this.topic, partition, offset: String(offset) });
  }

  #seekAll(consumer: Consumer): void {
    if (consumer !== this.#consumer) return;
    for (let partition = 0; partition < this.partitions; partition++)
      this.seek(partition, this.task.startOf(partition));
  }

  async #takeBatch(consumer: Consumer, payload: EachBatchPayload): Promise<void> {
    if (this.#isStopped || payload.isStale() || consumer !== this.#consumer) return;
    const { batch } = payload;
    const { partition } = batch;
    if (partition >= this.partitions) return;
    const asked = this.position(partition);
    if (fetchedFrom(batch) !== asked) return this.#jumped(partition, fetchedFrom(batch));
    const seeks = this.#seeks[partition];
    try {
      await this.task.take(partition, batch.messages);
    } catch (error) {
      this.#giveUp(reasonOf(error));
    }
    this.#jumps[partition] = 0;
    // A seek meanwhile, by a join or by the task, has set the position anew.
    if (seeks === this.#seeks[partition]) this.#next[partition] = Number(batch.lastOffset()) + 1;
  }

  #jumped(partition: number, offset: number): void {
    const jumps = (this.#jumps[partition] ?? 0) + 1;
    this.#jumps[partition] = jumps;
    const asked = this.position(partition);
    if (jumps >= MOST_ATTEMPTS)
      this.#giveUp(
        `Kafka reads partition ${partition} from offset ${offset} whenever ${asked} is asked for: records are missing there.`,
      );
    else this.seek(partition, asked);
  }

  /**
   * Batches of nothing but control records (transaction markers) are not given to eachBatch, yet the position passes
   * them.
   */
  #skipControlRecords(consumer: Consumer, batch: { partition: number; firstOffset: string; lastOffset: string }): void {
    if (consumer !== this.#consumer) return;
    const { partition, firstOffset, lastOffset } = batch;
    if (partition >= this.partitions) return;
    if (Number(firstOffset) === this.position(partition)) this.#next[partition] = Number(lastOffset) + 1;
    else this.#jumped(partition, Number(firstOffset));
  }

  /** Begins again with a new group. */
  #startLater(): void {
    if (this.#isStopped) return;
    this.#restart = setTimeout(() => {
      this.start().catch(() => this.#startLater());
    }, RESTART_MS);
  }

  #giveUp(reason: string): void {
    this.#isStopped = true;
    this.task.lost(reason);
  }
}

/** The offset that the fetch asked for. kafkajs keeps it in every batch and does not declare it. */
const fetchedFrom = (batch: Batch): number => ('fetchedOffset' in batch ? Number(batch.fetchedOffset) : -1);
