import { setTimeout as wait } from 'node:timers/promises';
import { Kafka, logLevel, type Producer } from 'kafkajs';
import { closedLoop, type Pace } from './closed-loop.js';

const partitions = 12;
const allReplicas = -1;

/**
 * A topic with Anlu's settings; `flushes` whether each acknowledgement waits for the disk, as on a single broker it
 * should.
 */
export const makeTopic = async (brokers: string[], topic: string, flushes: boolean): Promise<void> => {
  const admin = new Kafka({ brokers, logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  const settings = {
    'cleanup.policy': 'delete',
    'retention.ms': '-1',
    'retention.bytes': '-1',
    'unclean.leader.election.enable': 'false',
    'max.message.bytes': '1048576',
    ...(flushes ? { 'flush.messages': '1' } : {}),
  };
  const configEntries = Object.entries(settings).map(([name, value]) => ({ name, value }));
  await admin.createTopics({ topics: [{ topic, numPartitions: partitions, configEntries }], waitForLeaders: false });
  await untilLed(() => admin.fetchTopicMetadata({ topics: [topic] }));
  await admin.disconnect();
};

/** A topic just made has no leaders yet, and kafkajs does not wait for them when the broker has not heard of it. */
const untilLed = async (ask: () => Promise<{ topics: { partitions: { leader: number }[] }[] }>): Promise<void> => {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const { topics } = await ask().catch(() => ({ topics: [] }));
    const found = topics[0]?.partitions ?? [];
    if (found.length === partitions && found.every(({ leader }) => leader >= 0)) return;
    await wait(100);
  }
  throw new Error('The topic got no leaders within 10 s');
};

/** kafkajs alone over the same partitions: one acknowledged send per command, and one send for all that wait. */
export const rawKafka = async (
  brokers: string[],
  topic: string,
  callers: number,
  count: number,
  bytes: number,
): Promise<{ oneSend: Pace; grouped: Pace }> => {
  const kafka = new Kafka({ brokers, logLevel: logLevel.NOTHING });
  const producer = kafka.producer({ idempotent: false, allowAutoTopicCreation: false, createPartitioner: () => named });
  await producer.connect();
  const value = Buffer.alloc(bytes, 'x');
  try {
    const oneSend = await closedLoop(callers, count, (number) =>
      producer.send({ topic, acks: allReplicas, messages: [{ partition: number % partitions, value }] }),
    );
    const group = new Group(producer, topic);
    const grouped = await closedLoop(callers, count, (number) => group.send({ partition: number % partitions, value }));
    return { oneSend, grouped };
  } finally {
    await producer.disconnect();
  }
};

const named = ({ message }: { message: { partition?: number } }): number => message.partition ?? 0;

interface Message {
  partition: number;
  value: Buffer;
}

/** One send in flight carries everything that waits. */
class Group {
  #waiting: { message: Message; done: () => void; failed: (error: unknown) => void }[] = [];
  #isSending = false;

  constructor(
    private readonly producer: Producer,
    private readonly topic: string,
  ) {}

  send(message: Message): Promise<void> {
    const sent = new Promise<void>((done, failed) => this.#waiting.push({ message, done, failed }));
    if (!this.#isSending) void this.#sendAll();
    return sent;
  }

  async #sendAll(): Promise<void> {
    this.#isSending = true;
    await Promise.resolve();
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      const messages = batch.map(({ message }) => message);
      try {
        await this.producer.sendBatch({ acks: allReplicas, topicMessages: [{ topic: this.topic, messages }] });
        batch.forEach(({ done }) => done());
      } catch (error) {
        batch.forEach(({ failed }) => failed(error));
      }
    }
    this.#isSending = false;
  }
}
