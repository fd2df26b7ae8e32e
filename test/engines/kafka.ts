import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brokersAnswer, launchBroker, planKafka, waitForBrokers } from '../../scripts/engines/kafka.mjs';
import { containedKafka, CONTAINERS_START_MS, KAFKA_IMAGE } from './containers.js';
import { dockerOffers, untilAnswers } from './docker.js';
import { refuseToBreak } from './foreign.js';
import { ServerProcess } from './server-process.js';

/**
 * A real Kafka for one spec file. The verbs act on the broker of the given id (1, 2, 3), without an id on all.
 * Where `canBreak` is false the cluster is not ours: those verbs throw, and topics need names nobody else uses.
 */
export interface TestKafka {
  brokers: string[];
  canBreak: boolean;
  /** Where each broker keeps its logs, in the order of the ids; none where they are not processes of our own. */
  dataFolders: string[];
  /** SIGSTOP: connections stay open, nothing answers. */
  pause(broker?: number): void;
  /** SIGCONT. */
  resume(broker?: number): void;
  /** SIGKILL: no flush, no farewell. */
  kill(broker?: number): Promise<void>;
  /** Starts again what was killed, on the same ports and data, and waits until it answers. */
  start(broker?: number): Promise<void>;
  /** SIGTERM, and the data is removed. */
  stop(): Promise<void>;
}

/**
 * What a suite asks of its Kafka: how many brokers, and whether they must be processes of our own, whose files can be
 * broken.
 */
export interface KafkaWish {
  brokers?: 1 | 3;
  own?: boolean;
}

/**
 * The one of KAFKA_BROKERS (comma-separated), else containers where Docker answers, else processes. Rejects when none
 * can be had.
 */
export const kafkaForTests = async ({ brokers = 1, own = false }: KafkaWish = {}): Promise<TestKafka> => {
  if (own) return kafkaInProcesses(brokers);
  const given = process.env['KAFKA_BROKERS'];
  if (given !== undefined) return { brokers: given.split(','), dataFolders: [], ...refuseToBreak('KAFKA_BROKERS') };
  return (await dockerOffers(KAFKA_IMAGE)) ? kafkaInContainers(brokers) : kafkaInProcesses(brokers);
};

const kafkaInProcesses = async (size: 1 | 3): Promise<TestKafka> => {
  const folder = await mkdtemp(join(tmpdir(), 'anlu-kafka-'));
  const cluster = await planKafka(folder, size);
  const nodes = cluster.map((node) => ({
    ...node,
    server: new ServerProcess(node.folder, folder, () => launchBroker(node, cluster)),
  }));
  return clusterOf(nodes, {
    dataFolders: nodes.map((node) => join(node.folder, 'data')),
    answer: (starting) =>
      waitForBrokers(
        starting,
        starting.map(({ server }) => server.pid),
      ),
    remove: () => rm(folder, { recursive: true, force: true }),
  });
};

const kafkaInContainers = async (size: 1 | 3): Promise<TestKafka> => {
  const { network, nodes } = await containedKafka(size);
  return clusterOf(nodes, {
    dataFolders: [],
    answer: (starting) =>
      untilAnswers(
        starting.map(({ server }) => server),
        () => brokersAnswer(starting),
        CONTAINERS_START_MS,
      ),
    remove: () => network.remove(),
  });
};

interface Server {
  start(): Promise<void>;
  pause(): void;
  resume(): void;
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** The verbs of a cluster, on the broker of an id or on all. */
const clusterOf = async <Node extends { id: number; port: number; server: Server }>(
  nodes: readonly Node[],
  whole: { dataFolders: string[]; answer(starting: readonly Node[]): Promise<void>; remove(): Promise<void> },
): Promise<TestKafka> => {
  const chosen = (broker?: number) => nodes.filter(({ id }) => broker === undefined || id === broker);
  const start = async (broker?: number): Promise<void> => {
    const starting = chosen(broker);
    await Promise.all(starting.map(({ server }) => server.start()));
    await whole.answer(starting);
  };
  const stop = async (): Promise<void> => {
    await Promise.all(nodes.map(({ server }) => server.stop()));
    await whole.remove();
  };
  try {
    await start();
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    brokers: nodes.map(({ port }) => `127.0.0.1:${port}`),
    canBreak: true,
    dataFolders: whole.dataFolders,
    pause: (broker) => chosen(broker).forEach(({ server }) => server.pause()),
    resume: (broker) => chosen(broker).forEach(({ server }) => server.resume()),
    kill: async (broker) => {
      await Promise.all(chosen(broker).map(({ server }) => server.kill()));
    },
    start,
    stop,
  };
};
