import type { Kafka, KafkaMessage } from 'kafkajs';
import { StartRefused } from '../errors.js';
import { parseRecord } from '../reading.js';
import { TopicReader, type ReaderTask } from './reader.js';

/** Without the first record for so long Kafka counts as away, ms. */
const SILENCE_MS = 30_000;

/**
 * How many partitions the log of a topic has: what its genesis says, for life, however many were added to the topic
 * since.
 * @param found partitions of the topic now.
 * @throws {StartRefused} the topic has fewer than its log, or opens with something else than a genesis.
 */
export const partitionsOfLog = async (kafka: Kafka, topic: string, found: number): Promise<number> => {
  const reading = parseRecord(await firstRecord(kafka, topic));
  if (reading.kind !== 'genesis')
    throw new StartRefused(
      `Topic ${topic} does not open with the genesis of a log.`,
      'Name a topic of Anlu, or a new one.',
    );
  return refuseUnlessEnough(topic, reading.genesis.partitions, found);
};

/** @returns the partitions of the log. @throws {StartRefused} its topic has fewer. */
export const refuseUnlessEnough = (topic: string, partitions: number, found: number): number => {
  if (found >= partitions) return partitions;
  throw new StartRefused(
    `Topic ${topic} has ${found} partitions; its log was made with ${partitions}.`,
    'It was made anew, or it is the topic of another log: restore it, or name the right one.',
  );
};

const firstRecord = async (kafka: Kafka, topic: string): Promise<Buffer> => {
  const first = new First();
  const reader = new TopicReader(kafka, topic, 1, first);
  try {
    await reader.start();
    return await first.record;
  } finally {
    first.dismiss();
    await reader.stop();
  }
};

class First implements ReaderTask {
  readonly record: Promise<Buffer>;
  #found: (bytes: Buffer) => void = () => undefined;
  #failed: (error: Error) => void = () => undefined;
  readonly #watch: NodeJS.Timeout;

  constructor() {
    this.record = new Promise((resolve, reject) => {
      this.#found = resolve;
      this.#failed = reject;
    });
    this.#watch = setTimeout(() => this.lost('Kafka fell silent before the first record.'), SILENCE_MS);
  }

  startOf(): number {
    return 0;
  }

  async take(_partition: number, [first]: KafkaMessage[]): Promise<void> {
    if (first !== undefined) this.#found(first.value ?? Buffer.alloc(0));
  }

  lost(reason: string): void {
    this.#failed(new Error(reason));
  }

  dismiss(): void {
    clearTimeout(this.#watch);
  }
}
