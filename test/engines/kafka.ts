import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bootstrapServers, launchBroker, planKafka, waitForBrokers } from '../../scripts/engines/kafka.mjs';
import { refuseToBreak } from './foreign.js';
import { ServerProcess } from './server-process.js';

/**
 * A real Kafka for one spec file. The verbs act on the broker of the given id (1, 2, 3), without an id on all.
 * Where `canBreak` is false the cluster is not ours: those verbs throw, and topics need names nobody else uses.
 */
export interface TestKafka {
  brokers: string[];
  canBreak: boolean;
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

/** A Kafka of its own, or the one of KAFKA_BROKERS (comma-separated). Rejects with the reason when there is neither. */
export async function kafkaForTests({ brokers = 1 }: { brokers?: 1 | 3 } = {}): Promise<TestKafka> {
  const given = process.env['KAFKA_BROKERS'];
  return given === undefined ? ownKafka(brokers) : foreignKafka(given.split(','));
}

async function ownKafka(size: 1 | 3): Promise<TestKafka> {
  const folder = await mkdtemp(join(tmpdir(), 'anlu-kafka-'));
  const cluster = await planKafka(folder, size);
  const nodes = cluster.map((node) => ({
    ...node,
    server: new ServerProcess(node.folder, folder, () => launchBroker(node, cluster)),
  }));
  const chosen = (broker?: number) => nodes.filter(({ id }) => broker === undefined || id === broker);
  const start = async (broker?: number): Promise<void> => {
    const starting = chosen(broker);
    await Promise.all(starting.map(({ server }) => server.start()));
    await waitForBrokers(
      starting,
      starting.map(({ server }) => server.pid),
    );
  };
  const stop = async (): Promise<void> => {
    await Promise.all(nodes.map(({ server }) => server.stop()));
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await start();
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    brokers: bootstrapServers(cluster),
    canBreak: true,
    pause: (broker) => chosen(broker).forEach(({ server }) => server.pause()),
    resume: (broker) => chosen(broker).forEach(({ server }) => server.resume()),
    kill: async (broker) => {
      await Promise.all(chosen(broker).map(({ server }) => server.kill()));
    },
    start,
    stop,
  };
}

function foreignKafka(brokers: string[]): TestKafka {
  return { brokers, ...refuseToBreak('KAFKA_BROKERS') };
}
