import kafkajs, { type Admin } from 'kafkajs';
import { StartRefused } from '../errors.js';
import { DEFAULT_PARTITIONS } from './options.js';

// Node sees only some of this CommonJS package's names.
const { ConfigResourceTypes } = kafkajs;

/** A record of 900 kB with its framing must fit, whatever the cluster's default is. */
const MESSAGE_BYTES = 1_048_576;

/** For ever as `-1` is, and different from it: the mark of a topic into which a log is being copied. */
const UNFINISHED = '9223372036854775806';

/**
 * Makes the topic when it is absent, and refuses one on which the log would not be safe. Two nodes may do this at once.
 * @param partitions what an existing topic must have; undefined takes what it has.
 * @returns the number of partitions that the topic has now; that of its log is what the genesis says.
 */
export const ensureTopic = async (admin: Admin, topic: string, partitions: number | undefined): Promise<number> => {
  if (!(await admin.listTopics()).includes(topic)) await createTopic(admin, topic, partitions ?? DEFAULT_PARTITIONS);
  const found = await refuseUnsafeTopic(admin, topic);
  if (partitions !== undefined && found !== partitions)
    throw new StartRefused(
      `Topic ${topic} has ${found} partitions; the settings say ${partitions}.`,
      'Set the number the topic was made with, or name another topic: the number is fixed for the life of a log.',
    );
  return found;
};

/**
 * @returns the number of partitions that the topic has.
 * @throws {StartRefused} the topic is not there, or has settings under which records can be lost.
 */
export const refuseUnsafeTopic = async (admin: Admin, topic: string): Promise<number> => {
  await refuseUnlessTopic(admin, topic);
  const { topics } = await admin.fetchTopicMetadata({ topics: [topic] });
  const found = topics[0]?.partitions ?? [];
  const replicas = Math.min(...found.map((partition) => partition.replicas.length));
  refuseUnsafe(topic, await settingsOf(admin, topic), replicas);
  return found.length;
};

/** @throws {StartRefused} the topic is not there. Nothing is made by asking. */
export const refuseUnlessTopic = async (admin: Admin, topic: string): Promise<void> => {
  if (!(await admin.listTopics()).includes(topic))
    throw new StartRefused(`There is no topic ${topic}.`, 'Name the topic of a log; nothing was made.');
};

/** A topic for a copy, which no log opens before `finishTopic`. */
export const createUnfinishedTopic = async (admin: Admin, topic: string, partitions: number): Promise<void> => {
  await createTopic(admin, topic, partitions, { 'retention.ms': UNFINISHED });
};

export const isUnfinished = async (admin: Admin, topic: string): Promise<boolean> =>
  (await settingsOf(admin, topic)).get('retention.ms') === UNFINISHED;

export const finishTopic = async (admin: Admin, topic: string): Promise<void> => {
  const configEntries = entriesOf(await settingsFor(admin));
  await admin.alterConfigs({
    validateOnly: false,
    resources: [{ type: ConfigResourceTypes.TOPIC, name: topic, configEntries }],
  });
};

/** Offsets at which each partition begins and ends. */
export const offsetsOf = async (admin: Admin, topic: string): Promise<{ low: number; high: number }[]> => {
  const ends: { low: number; high: number }[] = [];
  for (const { partition, low, high } of await admin.fetchTopicOffsets(topic))
    ends[partition] = { low: Number(low), high: Number(high) };
  return ends;
};

const createTopic = async (
  admin: Admin,
  topic: string,
  partitions: number,
  marks: Record<string, string> = {},
): Promise<void> => {
  const settings = await settingsFor(admin);
  await admin.createTopics({
    waitForLeaders: true,
    topics: [
      {
        topic,
        numPartitions: partitions,
        replicationFactor: 'min.insync.replicas' in settings ? 3 : 1,
        configEntries: entriesOf({ ...settings, ...marks }),
      },
    ],
  });
};

/** What a topic of the log is made with on this cluster. */
const settingsFor = async (admin: Admin): Promise<Record<string, string>> => {
  const isCluster = (await admin.describeCluster()).brokers.length >= 3;
  return {
    'cleanup.policy': 'delete',
    'retention.ms': '-1',
    'retention.bytes': '-1',
    'unclean.leader.election.enable': 'false',
    'max.message.bytes': String(MESSAGE_BYTES),
    // On one broker an acknowledgement is not a flush; on three it means that at least two have the record.
    ...(isCluster ? { 'min.insync.replicas': '2' } : { 'flush.messages': '1' }),
  };
};

const entriesOf = (settings: Record<string, string>): { name: string; value: string }[] =>
  Object.entries(settings).map(([name, value]) => ({ name, value }));

const settingsOf = async (admin: Admin, topic: string): Promise<Map<string, string>> => {
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: [{ type: ConfigResourceTypes.TOPIC, name: topic }],
  });
  return new Map(
    resources.flatMap(({ configEntries }) => configEntries.map((entry) => [entry.configName, entry.configValue])),
  );
};

interface Demand {
  readonly name: string;
  readonly isMet: (value: string) => boolean;
  readonly wanted: string;
  readonly danger: string;
}

const DEMANDS: Demand[] = [
  {
    name: 'cleanup.policy',
    isMet: (value) => value === 'delete',
    wanted: 'delete',
    danger: 'compaction removes records',
  },
  { name: 'retention.ms', isMet: (value) => value === '-1', wanted: '-1', danger: 'old records would be deleted' },
  { name: 'retention.bytes', isMet: (value) => value === '-1', wanted: '-1', danger: 'old records would be deleted' },
  {
    name: 'unclean.leader.election.enable',
    isMet: (value) => value === 'false',
    wanted: 'false',
    danger: 'a failover could lose acknowledged records',
  },
  {
    name: 'max.message.bytes',
    isMet: (value) => Number(value) >= MESSAGE_BYTES,
    wanted: String(MESSAGE_BYTES),
    danger: 'a record of 900 kB would not fit',
  },
];

const ON_CLUSTERS: Demand = {
  name: 'min.insync.replicas',
  isMet: (value) => Number(value) >= 2,
  wanted: '2',
  danger: 'a record on one broker only would be acknowledged',
};

const refuseUnsafe = (topic: string, settings: Map<string, string>, replicas: number): void => {
  if (settings.get('retention.ms') === UNFINISHED)
    throw new StartRefused(
      `A copy of a log into topic ${topic} was not finished.`,
      'Run the copy again, it starts over; or delete the topic.',
    );
  for (const { name, isMet, wanted, danger } of replicas >= 3 ? [...DEMANDS, ON_CLUSTERS] : DEMANDS) {
    const value = settings.get(name) ?? '';
    if (!isMet(value))
      throw new StartRefused(
        `Topic ${topic} has ${name}=${value}: ${danger}.`,
        `Set it to ${wanted} (kafka-configs --alter --entity-type topics --entity-name ${topic} --add-config ${name}=${wanted}).`,
      );
  }
};
