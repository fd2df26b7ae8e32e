import { execFile } from 'node:child_process';
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Kafka, logLevel } from 'kafkajs';
import { cached, KAFKA_VERSION, kafkaClassPath } from './downloads.mjs';
import { freePorts, launch, terminate, waitForServer } from './processes.mjs';

const run = promisify(execFile);
export const CLUSTER_ID = 'AnluEngines0123456789A';

/** Plans a cluster of 1 or 3 nodes, each broker and controller, with ports free now. Nothing is started. */
export const planKafka = async (folder, size) => {
  const ports = await freePorts(size * 2);
  return Array.from({ length: size }, (_, index) => ({
    id: index + 1,
    port: ports[index * 2],
    controllerPort: ports[index * 2 + 1],
    folder: join(folder, `broker-${index + 1}`),
  }));
};

export const bootstrapServers = (cluster) => cluster.map((node) => `127.0.0.1:${node.port}`);

/**
 * Starts one node of the cluster on its ports and data, formatting the data folder the first time. Returns its process
 * id.
 */
export const launchBroker = async (node, cluster) => {
  const java = [`-XX:SharedArchiveFile=${await kafkaClassArchive()}`, '-cp', await kafkaClassPath()];
  await format(java, node, cluster);
  return launchFormatted(java, node);
};

/**
 * The archive from which Java takes the classes of Kafka ready for use, made by a first broker that is stopped again: a
 * start takes half the processor time with it. Java goes without where it does not fit. Throws when Kafka cannot be had
 * on this machine.
 */
export const kafkaClassArchive = async () => {
  const java = ['-cp', await kafkaClassPath()];
  const folder = await cached(`kafka-${KAFKA_VERSION}-classes`, async (unfinished) => {
    const scratch = join(unfinished, 'broker');
    const cluster = await planKafka(scratch, 1);
    const [node] = cluster;
    await format(java, node, cluster);
    const pid = launchFormatted([`-XX:ArchiveClassesAtExit=${join(unfinished, ARCHIVE)}`, ...java], node);
    await waitForBrokers(cluster, [pid]);
    await terminate(pid, scratch, ARCHIVING_MS);
    await rm(scratch, { recursive: true });
  });
  return join(folder, ARCHIVE);
};

const ARCHIVE = 'kafka.jsa';
const ARCHIVING_MS = 120_000;

/** Writes the settings of a node and, the first time, formats its data folder. */
const format = async (java, node, cluster) => {
  await mkdir(node.folder, { recursive: true });
  await writeFile(settingsOf(node), serverProperties(node, cluster));
  const formatted = await stat(join(node.folder, 'data/meta.properties')).catch(() => undefined);
  if (formatted !== undefined) return;
  await run('java', [...java, 'kafka.tools.StorageTool', 'format', '-t', CLUSTER_ID, '-c', settingsOf(node)]);
};

const launchFormatted = (java, node) =>
  launch('java', ['-Xms256m', '-Xmx512m', ...java, 'kafka.Kafka', settingsOf(node)], logOf(node));

/** Waits until the given nodes (of process ids `pids`, same order) have joined the cluster and answer. */
export const waitForBrokers = async (nodes, pids) => {
  for (const [index, node] of nodes.entries()) {
    await waitForServer({
      name: `Kafka broker ${node.id}`,
      pid: pids[index],
      folder: node.folder,
      logFile: logOf(node),
      answers: () => brokersAnswer(nodes),
      patience: 60_000,
    });
  }
};

/** Whether the given nodes have all joined the cluster and answer. */
export const brokersAnswer = async (nodes) => {
  const admin = new Kafka({
    brokers: bootstrapServers(nodes),
    logLevel: logLevel.NOTHING,
    connectionTimeout: 1000,
    requestTimeout: 2000,
    retry: { retries: 0 },
  }).admin();
  try {
    await admin.connect();
    const { brokers } = await admin.describeCluster();
    return nodes.every((node) => brokers.some((broker) => broker.port === node.port));
  } catch {
    return false;
  } finally {
    await admin.disconnect();
  }
};

const settingsOf = (node) => join(node.folder, 'server.properties');

const logOf = (node) => join(node.folder, 'server.log');

const serverProperties = (node, cluster) =>
  `${[
    'process.roles=broker,controller',
    `node.id=${node.id}`,
    `controller.quorum.voters=${cluster.map(({ id, controllerPort }) => `${id}@127.0.0.1:${controllerPort}`).join(',')}`,
    `listeners=PLAINTEXT://127.0.0.1:${node.port},CONTROLLER://127.0.0.1:${node.controllerPort}`,
    `advertised.listeners=PLAINTEXT://127.0.0.1:${node.port}`,
    'controller.listener.names=CONTROLLER',
    'listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT',
    `log.dirs=${join(node.folder, 'data')}`,
    ...Object.entries(clusterProperties(cluster.length)).map(([name, value]) => `${name}=${value}`),
  ].join('\n')}\n`;

/** What a cluster of this size needs wherever it runs. */
export const clusterProperties = (replicas) => {
  const inSync = replicas === 1 ? 1 : 2;
  return {
    'auto.create.topics.enable': 'false',
    'group.initial.rebalance.delay.ms': '0',
    'offsets.topic.replication.factor': String(replicas),
    'transaction.state.log.replication.factor': String(replicas),
    'transaction.state.log.min.isr': String(inSync),
    'share.coordinator.state.topic.replication.factor': String(replicas),
    'share.coordinator.state.topic.min.isr': String(inSync),
    ...(replicas === 1 ? {} : FAILOVER_IN_SECONDS),
  };
};

const FAILOVER_IN_SECONDS = {
  'min.insync.replicas': '2',
  'broker.session.timeout.ms': '3000',
  'broker.heartbeat.interval.ms': '500',
  'controller.quorum.election.timeout.ms': '500',
  'controller.quorum.fetch.timeout.ms': '1000',
};
