import { randomUUID } from 'node:crypto';
import { Kafka, logLevel } from 'kafkajs';
import { openEmbeddedLog } from '#event-log';
import { judged, type LoggedRecord } from './log-rule.js';

/** Everything in the log of a data folder whose server has ended. */
export const readEmbeddedLog = async (folder: string): Promise<LoggedRecord[]> => {
  const log = await openEmbeddedLog({ folder });
  try {
    // Place 0 is the genesis, which is no record of any stream.
    const genesis = Buffer.from('{"genesis":{}}');
    return judged(0, [genesis, ...Array.from(log.read(0, 0), ({ bytes }) => bytes)]);
  } finally {
    await log.close();
  }
};

const patience = 60_000;

/** Everything in a topic, read by a plain consumer that knows nothing of Anlu. */
export const readTopic = async (brokers: string[], topic: string): Promise<LoggedRecord[]> => {
  const kafka = new Kafka({ brokers, logLevel: logLevel.NOTHING, retry: { retries: 30, maxRetryTime: 500 } });
  const ends = await endsOf(kafka, topic);
  const read = ends.map((): Buffer[] => []);
  const consumer = kafka.consumer({ groupId: `faults-${randomUUID()}`, readUncommitted: true });
  let silent: NodeJS.Timeout | undefined;
  try {
    await consumer.connect();
    await consumer.subscribe({ topic, fromBeginning: true });
    await new Promise<void>((resolve, reject) => {
      silent = setTimeout(() => reject(new Error(`Topic ${topic} was not read within ${patience} ms`)), patience);
      const eachMessage = async ({ partition, message }: { partition: number; message: { value: Buffer | null } }) => {
        read[partition]?.push(message.value ?? Buffer.alloc(0));
        if (read.every((values, each) => values.length >= (ends[each] ?? 0))) resolve();
      };
      consumer.run({ autoCommit: false, eachMessage }).catch(reject);
    });
  } finally {
    clearTimeout(silent);
    await consumer.disconnect();
  }
  return read.flatMap((values, partition) => judged(partition, values));
};

const endsOf = async (kafka: Kafka, topic: string): Promise<number[]> => {
  const admin = kafka.admin();
  await admin.connect();
  try {
    const ends: number[] = [];
    for (const { partition, high } of await admin.fetchTopicOffsets(topic)) ends[partition] = Number(high);
    return ends;
  } finally {
    await admin.disconnect();
  }
};
