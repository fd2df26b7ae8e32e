import type { Kafka, KafkaMessage } from 'kafkajs';
import { LogUnavailable } from '../errors.js';
import type { Image } from '../image/image.js';
import type { Fault, TreeHead } from '../port.js';
import { Verification } from '../verify/verification.js';
import { TopicReader, type ReaderTask } from './reader.js';

/** Without a single batch for this long Kafka counts as away. */
const SILENCE_MS = 60_000;

/**
 * Reads the whole topic again with a reader of its own and checks it against the image and the checkpoints.
 * @throws {LogUnavailable} Kafka fell silent before the end.
 */
export const verifyTopic = async (
  kafka: Kafka,
  topic: string,
  image: Image,
  logId: string,
  checkpointFile: string,
  onProgress?: (done: number, total: number) => void,
  roots: readonly TreeHead[] = [],
): Promise<Fault[]> => {
  const verification = await Verification.begin(image, logId, checkpointFile, onProgress, roots);
  const reading = new WholeTopic(verification, image);
  const reader = new TopicReader(kafka, topic, image.partitions, reading);
  try {
    await reader.start();
    await reading.finished;
  } finally {
    reading.dismiss();
    await reader.stop();
  }
  return verification.finish();
};

class WholeTopic implements ReaderTask {
  readonly finished: Promise<void>;
  readonly #next: number[];
  readonly #ends: number[];
  #finish: () => void = () => undefined;
  readonly #watch: NodeJS.Timeout;

  constructor(
    private readonly verification: Verification,
    image: Image,
  ) {
    this.#ends = verification.sizes.map((_, partition) => image.tail(partition).nextOffset);
    this.#next = verification.sizes.map(() => 0);
    let silent: () => void = () => undefined;
    this.finished = new Promise((resolve, reject) => {
      this.#finish = resolve;
      silent = () =>
        reject(new LogUnavailable('Kafka fell silent while the log was being verified; nothing was found out.'));
    });
    this.#watch = setTimeout(silent, SILENCE_MS);
    this.#finishAtEnd();
  }

  dismiss(): void {
    clearTimeout(this.#watch);
  }

  startOf(partition: number): number {
    return this.#next[partition] ?? 0;
  }

  async take(partition: number, messages: KafkaMessage[]): Promise<void> {
    this.#watch.refresh();
    for (const { offset, value } of messages) {
      if (Number(offset) >= (this.#ends[partition] ?? 0)) break;
      await this.verification.take(partition, { offset: Number(offset), bytes: value ?? Buffer.alloc(0) });
      this.#next[partition] = Number(offset) + 1;
    }
    this.#finishAtEnd();
  }

  lost(reason: string): void {
    for (const [partition, end] of this.#ends.entries())
      if ((this.#next[partition] ?? 0) < end) this.verification.broken(partition, new Error(reason));
    this.#finish();
  }

  #finishAtEnd(): void {
    // An image ends with a record, never with a hole: its last offset will come.
    if (this.#ends.every((end, partition) => (this.#next[partition] ?? 0) >= end)) this.#finish();
  }
}
