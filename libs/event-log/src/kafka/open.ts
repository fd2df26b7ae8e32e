import type { Kafka, Producer } from 'kafkajs';
import { CheckpointWriter } from '../checkpoints.js';
import { LogUnavailable, StartRefused } from '../errors.js';
import { reasonOf } from '../failure.js';
import { takeFolder } from '../folder-lock.js';
import { newGenesis, type Genesis } from '../genesis.js';
import type { Image } from '../image/image.js';
import type { EventLog } from '../port.js';
import { ACKS_ALL, kafkaClient, logProducer } from './client.js';
import { Follower } from './follower.js';
import { openImageCache } from './image-cache.js';
import { ImageRoom } from './image-room.js';
import { partitionsOfLog, refuseUnlessEnough } from './log-partitions.js';
import { KafkaLog } from './log.js';
import { DEFAULT_ANSWER_WITHIN_MS, DEFAULT_LOOK_EVERY_MS, type KafkaLogOptions } from './options.js';
import { patiently } from './patience.js';
import { TopicWatch } from './topic-watch.js';
import { ensureTopic, offsetsOf, refuseUnlessTopic } from './topic.js';
import { Writer } from './writer.js';

const START_MS = 30_000;

/**
 * Opens the log on Kafka; makes the topic and its genesis when they are absent. Done when the image has everything that
 * was in the topic at the start.
 * @throws {StartRefused} the topic, the settings or the image do not allow a safe start: what is wrong, and what to do.
 * @throws {LogUnavailable} Kafka does not answer.
 */
export const openKafkaLog = async (options: KafkaLogOptions): Promise<EventLog> => {
  const opened: (() => unknown)[] = [takeFolder(options.imageFolder)];
  const closeAll = async () => {
    const failures: unknown[] = [];
    for (let close = opened.pop(); close !== undefined; close = opened.pop()) {
      try {
        await close();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'The log was not closed cleanly.');
  };
  try {
    return await open(options, opened, closeAll);
  } catch (error) {
    await closeAll();
    if (error instanceof StartRefused) throw error;
    throw new LogUnavailable(`Kafka does not answer at ${options.brokers.join(', ')}: ${reasonOf(error)}`, {
      cause: error,
    });
  }
};

/**
 * Opens the log of a topic that is there, to read it or to go on with it: nothing is made by opening.
 * @throws {StartRefused} there is no such topic, or no log in it; else as `openKafkaLog`.
 */
export const openExistingKafkaLog = async (options: KafkaLogOptions): Promise<EventLog> => {
  const { brokers, topic } = options;
  const admin = kafkaClient(options).admin();
  try {
    await admin.connect();
    await refuseUnlessTopic(admin, topic);
    const [first] = await patiently(() => offsetsOf(admin, topic), START_MS);
    if (first?.high === 0) throw new StartRefused(`There is no log in topic ${topic}.`, 'Name the topic of a log.');
  } catch (error) {
    if (error instanceof StartRefused) throw error;
    throw new LogUnavailable(`Kafka does not answer at ${brokers.join(', ')}: ${reasonOf(error)}`, { cause: error });
  } finally {
    await admin.disconnect();
  }
  return openKafkaLog(options);
};

const open = async (
  options: KafkaLogOptions,
  opened: (() => unknown)[],
  closeAll: () => Promise<void>,
): Promise<EventLog> => {
  const { topic, imageFolder, answerWithinMs = DEFAULT_ANSWER_WITHIN_MS, pass = () => undefined } = options;
  const kafka = kafkaClient(options);
  const admin = kafka.admin();
  opened.push(() => admin.disconnect());
  await admin.connect();
  const found = await patiently(() => ensureTopic(admin, topic, options.partitions), START_MS);
  const all = await patiently(() => offsetsOf(admin, topic), START_MS);

  const room = new ImageRoom(imageFolder);
  if (room.lack !== undefined)
    throw new StartRefused(room.lack, 'Make room: what is in Kafka is read into that folder.');
  refuseDeletedRecords(all, topic);
  const { image, close, partitions } = await openImageOf(kafka, options, { found, isNew: all[0]?.high === 0 });
  opened.push(close);
  const ends = all.slice(0, partitions);
  refuseContradiction(image, ends, topic);
  const producer = logProducer(kafka);
  opened.push(() => producer.disconnect());
  await producer.connect();
  const follower = new Follower(kafka, topic, image, room);
  opened.push(() => follower.stop());
  await follower.start();
  const genesis = await settleGenesis(producer, topic, image, follower, ends);
  // However long it takes: the follower ends the wait itself when Kafka cannot be read.
  await follower.until(() => ends.every(({ high }, partition) => follower.hasRead(partition, high)));

  // Beside the image's folder, so that it outlives a deleted image.
  const checkpointFile = `${imageFolder}.checkpoints.jsonl`;
  const checkpoints = await CheckpointWriter.open(checkpointFile, image, genesis.id);
  opened.push(() => checkpoints.close());
  const watch = new TopicWatch({ admin, topic, image, follower }, options.lookEveryMs ?? DEFAULT_LOOK_EVERY_MS);
  opened.push(() => watch.close());
  const writer = new Writer({ producer, admin, topic, image, room, follower, watch, answerWithinMs, pass });
  opened.push(() => writer.close());
  return new KafkaLog({
    kafka,
    admin,
    topic,
    image,
    room,
    genesis,
    writer,
    follower,
    watch,
    checkpoints,
    checkpointFile,
    closeAll,
  });
};

/**
 * The image with as many partitions as the genesis says, by what this node has read of it, else by the topic's first
 * record.
 */
const openImageOf = async (
  kafka: Kafka,
  { imageFolder, topic }: KafkaLogOptions,
  { found, isNew }: { found: number; isNew: boolean },
): Promise<{ image: Image; close: () => Promise<void>; partitions: number }> => {
  const cache = await openImageCache(imageFolder, found);
  const known = cache.image.genesis?.partitions;
  if (known === found || (isNew && known === undefined)) return { ...cache, partitions: found };
  await cache.close();
  const partitions =
    known === undefined ? await partitionsOfLog(kafka, topic, found) : refuseUnlessEnough(topic, known, found);
  return { ...(await openImageCache(imageFolder, partitions)), partitions };
};

const refuseDeletedRecords = (ends: { low: number }[], topic: string): void => {
  for (const [partition, { low }] of ends.entries())
    if (low > 0)
      throw new StartRefused(
        `Partition ${partition} of topic ${topic} begins at offset ${low}: earlier records were deleted.`,
        'Restore the topic from its backup, or copy what a node has read into a new topic: anlu copy-log <its data folder> kafka://…/<new topic>.',
      );
};

const refuseContradiction = (image: Image, ends: { high: number }[], topic: string): void => {
  for (const [partition, { high }] of ends.entries()) {
    const { nextOffset } = image.tail(partition);
    if (nextOffset > high)
      throw new StartRefused(
        `The image is ahead of topic ${topic}: it has partition ${partition} up to offset ${nextOffset - 1}, Kafka up to ${high - 1}.`,
        'Either Kafka lost acknowledged records: restore it. Or the image is of another log: give this log a folder of its own.',
      );
  }
};

/**
 * Offers a genesis where there is none. Of several nodes that do so at once the first in partition 0 wins, and all take
 * over its bytes.
 */
const settleGenesis = async (
  producer: Producer,
  topic: string,
  image: Image,
  follower: Follower,
  ends: { high: number }[],
): Promise<Genesis> => {
  const offer = (bytes: Uint8Array, to: number[]) => {
    const messages = to.map((partition) => ({ partition, value: Buffer.from(bytes) }));
    return patiently(() => producer.sendBatch({ acks: ACKS_ALL, topicMessages: [{ topic, messages }] }), START_MS);
  };
  const all = ends.map((_, partition) => partition);
  const isOpen = (partition: number) => image.size(partition) > 0;
  const patience = AbortSignal.timeout(START_MS);
  if (ends[0]?.high === 0) await offer(newGenesis(image.partitions), [0]);
  await follower.until(() => isOpen(0), patience);
  const empty = all.filter((partition) => ends[partition]?.high === 0 && !isOpen(partition));
  const bytes = image.row(0, 0)?.bytes;
  if (bytes !== undefined && empty.length > 0) await offer(bytes, empty);
  await follower.until(() => all.every(isOpen), patience);
  const { genesis } = image;
  if (genesis === undefined)
    throw new StartRefused(`Topic ${topic} has no genesis.`, 'Name a topic of Anlu, or a new one.');
  return genesis;
};
