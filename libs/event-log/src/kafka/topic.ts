import kafkajs, { type Admin } from 'kafkajs';
import { StartRefused } from '../errors.js';

// Node sees only some of this CommonJS package's names.
const { ConfigResourceTypes } = kafkajs;

/** A record of 900 kB with its framing must fit, whatever the cluster's default is. */
const MESSAGE_BYTES = 1_048_576;

/** Makes the topic when it is absent, and refuses one on which the log would not be safe. Two nodes may do this at once. */
export async function ensureTopic(admin: Admin, topic: string, partitions: number): Promise<void> {
  if (!(await admin.listTopics()).includes(topic)) await createTopic(admin, topic, partitions);
  const { topics } = await admin.fetchTopicMetadata({ topics: [topic] });
  const found = topics[0]?.partitions ?? [];
  if (found.length !== partitions)
    throw new StartRefused(
      `Topic ${topic} has ${found.length} partitions; the settings say ${partitions}.`,
      'Set the number the topic was made with, or name another topic: the number is fixed for the life of a log.',
    );
  const replicas = Math.min(...found.map((partition) => partition.replicas.length));
  refuseUnsafe(topic, await settingsOf(admin, topic), replicas);
}

/** Offsets at which each partition begins and ends. */
export async function offsetsOf(admin: Admin, topic: string): Promise<{ low: number; high: number }[]> {
  const ends: { low: number; high: number }[] = [];
  for (const { partition, low, high } of await admin.fetchTopicOffsets(topic))
    ends[partition] = { low: Number(low), high: Number(high) };
  return ends;
}

async function createTopic(admin: Admin, topic: string, partitions: number): Promise<void> {
  const isCluster = (await admin.describeCluster()).brokers.length >= 3;
  const settings = {
    'cleanup.policy': 'delete',
    'retention.ms': '-1',
    'retention.bytes': '-1',
    'unclean.leader.election.enable': 'false',
    'max.message.bytes': String(MESSAGE_BYTES),
    // On one broker an acknowledgement is not a flush; on three it means that at least two have the record.
    ...(isCluster ? { 'min.insync.replicas': '2' } : { 'flush.messages': '1' }),
  };
  await admin.createTopics({
    waitForLeaders: true,
    topics: [
      {
        topic,
        numPartitions: partitions,
        replicationFactor: isCluster ? 3 : 1,
        configEntries: Object.entries(settings).map(([name, value]) => ({ name, value })),
      },
    ],
  });
}

async function settingsOf(admin: Admin, topic: string): Promise<Map<string, string>> {
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: [{ type: ConfigResourceTypes.TOPIC, name: topic }],
  });
  return new Map(
    resources.flatMap(({ configEntries }) => configEntries.map((entry) => [entry.configName, entry.configValue])),
  );
}

interface Demand {
  name: string;
  isMet: (value: string) => boolean;
  wanted: string;
  danger: string;
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

function refuseUnsafe(topic: string, settings: Map<string, string>, replicas: number): void {
  for (const { name, isMet, wanted, danger } of replicas >= 3 ? [...DEMANDS, ON_CLUSTERS] : DEMANDS) {
    const value = settings.get(name) ?? '';
    if (!isMet(value))
      throw new StartRefused(
        `Topic ${topic} has ${name}=${value}: ${danger}.`,
        `Set it to ${wanted} (kafka-configs --alter --entity-type topics --entity-name ${topic} --add-config ${name}=${wanted}).`,
      );
  }
}
