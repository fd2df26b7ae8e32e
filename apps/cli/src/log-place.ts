import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CopyDiffers,
  copyToEmbedded,
  copyToKafka,
  LogUnavailable,
  openExistingEmbeddedLog,
  openExistingKafkaLog,
  openImageSource,
  sourceOf,
  StartRefused,
  type EventLog,
  type Fault,
  type LogSource,
} from '#event-log';
import { CommandFailed, exitCodes } from './exit-codes.js';
import { said } from './language.js';

/** Where a log lies: in the data folder of a server, or in a topic. */
export type LogPlace = { dataFolder: string } | { brokers: string[]; topic: string };

/** @param text a folder, or `kafka://host:port[,host:port…]/topic`. */
export const logPlaceOf = (text: string): LogPlace => {
  if (!text.startsWith('kafka:')) return { dataFolder: text };
  const [, brokers, topic] = /^kafka:\/\/([^\s/:]+:\d+(?:,[^\s/:]+:\d+)*)\/([A-Za-z0-9._-]{1,200})$/.exec(text) ?? [];
  if (brokers === undefined || topic === undefined)
    throw new CommandFailed(
      said({
        zh: `${text} 没有指明主题，应当为 kafka://host:port[,host:port…]/topic`,
        en: `${text} names no topic: kafka://host:port[,host:port…]/topic`,
      }),
      exitCodes.wrongInput,
    );
  return { brokers: brokers.split(','), topic };
};

/**
 * Opens the log at a place, lets something be done with it, and closes it. A server that runs on the same folder is
 * refused.
 */
export const withLogAt = async <T>(place: LogPlace, work: (log: EventLog) => Promise<T>): Promise<T> => {
  const scratch = await mkdtemp(join(tmpdir(), 'anlu-image-'));
  try {
    const log = await refusedStart(
      'dataFolder' in place
        ? openExistingEmbeddedLog({ folder: join(place.dataFolder, 'log') })
        : openExistingKafkaLog({ ...place, imageFolder: join(scratch, 'image') }),
    );
    try {
      return await work(log);
    } finally {
      await log.close();
    }
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
};

/**
 * Lets something be done with the log at a place as a source to copy from: a log, or what a stopped node on Kafka has
 * read of its topic.
 * @throws {CommandFailed} there is neither; nothing is made by looking.
 */
export const withSourceAt = async <T>(place: LogPlace, work: (source: LogSource) => Promise<T>): Promise<T> => {
  const image = 'dataFolder' in place ? join(place.dataFolder, 'image') : '';
  const isOfKafka = 'dataFolder' in place && existsSync(image) && !existsSync(join(place.dataFolder, 'log'));
  if (!isOfKafka) return withLogAt(place, (log) => work(sourceOf(log)));
  const source = await refusedStart(Promise.resolve().then(() => openImageSource(image)));
  try {
    return await work(source);
  } finally {
    await source.close();
  }
};

/** Copies a log to a place where there is none yet, and verifies it there from the first record. */
export const copyTo = async (place: LogPlace, source: LogSource, at: string): Promise<LogSource> => {
  await refusedStart(
    'dataFolder' in place ? copyToEmbedded(source, join(place.dataFolder, 'log'), at) : copyToKafka(source, place),
  );
  return withLogAt(place, async (log) => {
    const faults = await log.verify();
    if (faults.length > 0) throw new CommandFailed(faults.map(told).join('\n'), exitCodes.found);
    return sourceOf(log);
  });
};

const told = ({ partition, index, message }: Fault): string =>
  said({
    zh: `分区 ${partition}，序号 ${index}：${message}`,
    en: `partition ${partition}, index ${index}: ${message}`,
  });

/** What the log says of a place that cannot be used becomes the command's message. */
export const refusedStart = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    if (error instanceof StartRefused) throw new CommandFailed(error.message, exitCodes.wrongInput);
    if (error instanceof CopyDiffers) throw new CommandFailed(error.message, exitCodes.found);
    if (error instanceof LogUnavailable) throw new CommandFailed(error.message, exitCodes.unreachable);
    throw error;
  }
};
