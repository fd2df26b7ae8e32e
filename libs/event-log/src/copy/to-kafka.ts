import { setTimeout as pause } from 'node:timers/promises';
import type { Admin, Kafka, KafkaMessage } from 'kafkajs';
import { LogUnavailable, StartRefused } from '../errors.js';
import { reasonOf } from '../failure.js';
import { ACKS_ALL, kafkaClient, logProducer } from '../kafka/client.js';
import type { KafkaLogOptions } from '../kafka/options.js';
import { patiently } from '../kafka/patience.js';
import { TopicReader, type ReaderTask } from '../kafka/reader.js';
import { createUnfinishedTopic, finishTopic, isUnfinished } from '../kafka/topic.js';
import { EMPTY_TREE, grow, rootOf, type Tree } from '../merkle.js';
import { MOST_RECORD_BYTES } from '../proposal.js';
import { checkedBytes, CopyDiffers, type LogSource } from './source.js';

const START_MS = 30_000;
const PAUSE_MS = 200;
/** Without a single record for this long the reading back has failed. */
const SILENCE_MS = 60_000;

/**
 * Copies a log into a new topic, byte for byte and partition by partition, and reads it back. Until that is done the
 * topic carries a mark with which no log opens it; an interrupted copy is started over by the next.
 * @throws {StartRefused} the topic is there and is no unfinished copy.
 * @throws {CopyDiffers} what came, or what was read back, is not what the source's tree heads say.
 * @throws {LogUnavailable} Kafka does not answer.
 */
export const copyToKafka = async (
  source: LogSource,
  options: Pick<KafkaLogOptions, 'brokers' | 'topic' | 'client'>,
): Promise<void> => {
  const kafka = kafkaClient(options);
  const admin = kafka.admin();
  try {
    await admin.connect();
    await emptyTopic(admin, options.topic, source.heads.length);
    await send(kafka, options.topic, source);
    await readBack(kafka, options.topic, source);
    await finishTopic(admin, options.topic);
  } catch (error) {
    if (error instanceof StartRefused || error instanceof CopyDiffers) throw error;
    throw new LogUnavailable(
      `The copy to ${options.brokers.join(', ')} was not finished: ${reasonOf(error)} Run it again; it starts over.`,
      { cause: error },
    );
  } finally {
    await admin.disconnect();
  }
};

const emptyTopic = async (admin: Admin, topic: string, partitions: number): Promise<void> => {
  const isThere = async (): Promise<boolean> => (await admin.listTopics()).includes(topic);
  if (await isThere()) {
    if (!(await isUnfinished(admin, topic)))
      throw new StartRefused(`Topic ${topic} is there already.`, 'Name a topic that is not there yet.');
    await admin.deleteTopics({ topics: [topic] });
    await patiently(async () => {
      // Worth trying again in the sense of `patiently`: Kafka removes topics in its own time.
      if (await isThere()) throw Object.assign(new Error(`Topic ${topic} is being removed.`), { retriable: true });
    }, START_MS);
  }
  await patiently(() => createUnfinishedTopic(admin, topic, partitions), START_MS);
};

const send = async (kafka: Kafka, topic: string, source: LogSource): Promise<void> => {
  const producer = logProducer(kafka);
  await producer.connect();
  try {
    for (const { partition } of source.heads) {
      let messages: { partition: number; value: Buffer }[] = [];
      let bytes = 0;
      const flush = async (): Promise<void> => {
        if (messages.length > 0)
          await onceThereIsALeader(() => producer.sendBatch({ acks: ACKS_ALL, topicMessages: [{ topic, messages }] }));
        [messages, bytes] = [[], 0];
      };
      for await (const record of checkedBytes(source, partition)) {
        if (bytes + record.length > MOST_RECORD_BYTES) await flush();
        messages.push({ partition, value: Buffer.from(record) });
        bytes += record.length;
      }
      await flush();
    }
  } finally {
    await producer.disconnect();
  }
};

/**
 * Sends again while the broker is not yet the leader of a partition that was just made: it has kept nothing then. Any
 * other failure may have left the batch there, and is for a copy that starts over.
 */
const onceThereIsALeader = async <T>(send: () => Promise<T>): Promise<T> => {
  const until = Date.now() + START_MS;
  for (;;) {
    try {
      return await send();
    } catch (error) {
      if (Date.now() > until || !isWithoutLeader(error)) throw error;
      await pause(PAUSE_MS);
    }
  }
};

const isWithoutLeader = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false;
  if ('type' in error && (error.type === 'NOT_LEADER_FOR_PARTITION' || error.type === 'LEADER_NOT_AVAILABLE'))
    return true;
  return 'cause' in error && isWithoutLeader(error.cause);
};

const readBack = async (kafka: Kafka, topic: string, { heads }: LogSource): Promise<void> => {
  const grown = new GrownTrees(heads.map(({ size }) => size));
  const reader = new TopicReader(kafka, topic, heads.length, grown);
  try {
    await reader.start();
    await grown.finished;
  } finally {
    grown.dismiss();
    await reader.stop();
  }
  for (const { partition, root } of heads) {
    const read = grown.root(partition);
    if (read !== root)
      throw new CopyDiffers(`Partition ${partition} was read back with root ${read}; the source has ${root}.`);
  }
};

/** Grows the tree of each partition until it has as many leaves as were copied. */
class GrownTrees implements ReaderTask {
  readonly finished: Promise<void>;
  readonly #trees: Tree[];
  readonly #watch: NodeJS.Timeout;
  #finish: () => void = () => undefined;
  #fail: (error: Error) => void = () => undefined;

  constructor(private readonly sizes: readonly number[]) {
    this.#trees = sizes.map(() => EMPTY_TREE);
    this.finished = new Promise((resolve, reject) => {
      this.#finish = resolve;
      this.#fail = reject;
    });
    this.#watch = setTimeout(
      () => this.#fail(new Error('Kafka fell silent while the copy was read back.')),
      SILENCE_MS,
    );
  }

  root(partition: number): string {
    return rootOf(this.#trees[partition] ?? EMPTY_TREE);
  }

  dismiss(): void {
    clearTimeout(this.#watch);
  }

  startOf(partition: number): number {
    return this.#trees[partition]?.size ?? 0;
  }

  async take(partition: number, messages: KafkaMessage[]): Promise<void> {
    this.#watch.refresh();
    for (const { value } of messages)
      this.#trees[partition] = grow(this.#trees[partition] ?? EMPTY_TREE, value ?? Buffer.alloc(0));
    if (this.sizes.every((size, each) => this.startOf(each) >= size)) this.#finish();
  }

  lost(reason: string): void {
    this.#fail(new Error(reason));
  }
}
