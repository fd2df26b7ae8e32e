import { closeSync, openSync, rmSync, statSync, truncateSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Kafka, logLevel, type Admin } from 'kafkajs';
import { MongoClient } from 'mongodb';
import { until } from '../system/until.js';
import { anyNode, type Fault } from './faults.js';
import type { Node, Site } from './site.js';

/** Longer than the 5 s after which kafkajs and the nodes give up a request. */
const beyondTimeouts = 6_500;
/** Seconds for which a member of a replica set that stepped down is no primary. */
const steppedDown = 8;

/** The engines of a site that has them. */
const enginesOf = ({ engines }: Site): NonNullable<Site['engines']> => {
  if (engines === null) throw new Error('This fault needs Kafka and MongoDB');
  return engines;
};

interface Health {
  ready: boolean;
  parts: { projector: { behind: number } };
}

/** Every node says itself that its lists do not follow, and how far they are behind. */
const saidToBeStale = async ({ nodes }: Site): Promise<void> => {
  for (const { client } of nodes)
    await until('a node says that its lists do not follow', async () => {
      const answer = await client?.get<Health>('/health/ready', 'wei');
      return answer?.status === 503 && !answer.body.ready && answer.body.parts.projector.behind > 0;
    });
};

/** How many partitions a node counts in its log. */
const partitionsOf = async ({ client }: Node): Promise<number> => {
  const answer = await client?.get<{ heads: object[] }>('/log', 'jiang');
  if (answer?.status !== 200) throw new Error(`A node answered ${answer?.status} to the question for its partitions`);
  return answer.body.heads.length;
};

/** Lets something be done with the topics of a site's broker. */
const withAdmin = async <T>(site: Site, work: (admin: Admin, topic: string) => Promise<T>): Promise<T> => {
  const { kafka, topic } = enginesOf(site);
  const admin = new Kafka({ brokers: kafka.brokers, logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  try {
    return await work(admin, topic);
  } finally {
    await admin.disconnect();
  }
};

export const onEngines = {
  'partitions added to the topic': async (site, load, random) => {
    const node = anyNode(site, random);
    const own = await partitionsOf(node);
    await withAdmin(site, async (admin, topic) => {
      const there = (await admin.fetchTopicOffsets(topic)).length;
      await admin.createPartitions({ topicPartitions: [{ topic, count: there + random.whole(1, own) }] });
      // Nodes that run, and one that starts now, go on with the partitions of the genesis.
      await load.progress(20);
      await node.end('SIGKILL');
      await node.start();
      const again = await partitionsOf(node);
      if (again !== own) throw new Error(`A node counts ${again} partitions in a log of ${own}`);
      await load.progress(20);
      const added = (await admin.fetchTopicOffsets(topic)).filter(({ partition }) => partition >= own);
      const written = added.filter(({ high }) => high !== '0').map(({ partition }) => partition);
      if (written.length > 0)
        throw new Error(`Partitions ${written.join(', ')} are not of the genesis and were written`);
    });
  },
  'broker killed': async (site) => {
    const { kafka } = enginesOf(site);
    await kafka.kill();
    await kafka.start();
  },
  'broker paused beyond all timeouts': async (site) => {
    const { kafka } = enginesOf(site);
    kafka.pause();
    await wait(beyondTimeouts).finally(() => kafka.resume());
  },
  'MongoDB killed': async (site, load) => {
    const { mongo } = enginesOf(site);
    await mongo.kill();
    // Commands do not need it.
    try {
      await load.progress(5);
      await saidToBeStale(site);
    } finally {
      await mongo.start();
    }
  },
  'MongoDB paused': async (site, load) => {
    const { mongo } = enginesOf(site);
    mongo.pause();
    await load.progress(20).finally(() => mongo.resume());
  },
  'MongoDB stepped down': async (site, load) => {
    const { mongo } = enginesOf(site);
    const client = new MongoClient(mongo.uri);
    try {
      // The only member of its set: it is elected again when the time is over.
      await client.db('admin').command({ replSetStepDown: steppedDown, force: true });
      await load.progress(5);
      await saidToBeStale(site);
      // A node that is started meanwhile says that MongoDB takes no writes, and ends.
      await until('MongoDB has a primary again', async () => {
        const { isWritablePrimary } = await client.db('admin').command({ hello: 1 });
        return isWritablePrimary === true;
      });
    } finally {
      await client.close();
    }
  },
  'image deleted': async (site, _load, random) => {
    const node = anyNode(site, random);
    await node.end('SIGKILL');
    rmSync(join(node.folder, 'image'), { recursive: true, force: true });
    await node.start();
  },
  'image cut off': async (site, _load, random) => {
    const node = anyNode(site, random);
    await node.end('SIGKILL');
    const file = imageFile(node);
    truncateSync(file, Math.floor(statSync(file).size * random.fraction()));
    await node.start();
  },
  'image overwritten': async (site, _load, random) => {
    const node = anyNode(site, random);
    await node.end('SIGKILL');
    const file = openSync(imageFile(node), 'r+');
    writeSync(file, Buffer.alloc(8_192, 0xa5), 0, 8_192, 0);
    closeSync(file);
    await node.start();
  },
} satisfies Record<string, Fault>;

const imageFile = (node: Node): string => join(node.folder, 'image', 'records', 'data.mdb');

const brokers = [1, 2, 3];

/** Each leads a third of the partitions. */
export const onThreeBrokers = {
  'each broker of three killed in turn': async (site, load) => {
    const { kafka } = enginesOf(site);
    for (const broker of brokers) {
      await kafka.kill(broker);
      try {
        await load.progress(30);
      } finally {
        await kafka.start(broker);
      }
      await load.progress(10);
    }
  },
  'two brokers of three killed': async (site, load, random) => {
    const { kafka } = enginesOf(site);
    const kept = random.whole(1, brokers.length);
    const killed = brokers.filter((broker) => broker !== kept);
    await Promise.all(killed.map((broker) => kafka.kill(broker)));
    try {
      await load.turnedAway(503);
    } finally {
      await Promise.all(killed.map((broker) => kafka.start(broker)));
    }
  },
} satisfies Record<string, Fault>;
