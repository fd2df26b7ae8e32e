import { parseArgs } from 'node:util';
import { bootstrapServers, launchBroker, waitForBrokers } from './kafka.mjs';
import { launchMongod, mongoUri, waitForPrimary } from './mongo.mjs';
import { isRunning, terminate } from './processes.mjs';
import { newKafka, newMongo, readState, writeState } from './state.mjs';

const USAGE = 'npm run engines -- start [--brokers 1|3] | stop | status';
const PATIENCE_MS = 30_000;

const start = async (brokers) => {
  const state = await readState();
  const failed = [];
  await startKafka(state, brokers).catch((error) => failed.push(['Kafka', error]));
  await startMongo(state).catch((error) => failed.push(['MongoDB', error]));
  printAddresses(state);
  for (const [name, error] of failed) console.error(`\n*** ${name} WAS NOT STARTED ***\n${error.message}`);
  if (failed.length > 0) process.exitCode = 1;
};

/** Without a size: whatever was started last, at first one broker. */
const startKafka = async (state, brokers) => {
  const running = state.kafka !== null && kafkaRuns(state.kafka).some(Boolean);
  const otherSize = state.kafka !== null && brokers !== undefined && state.kafka.cluster.length !== brokers;
  if (running && otherSize) {
    throw new Error(`A Kafka of ${state.kafka.cluster.length} broker(s) runs; stop it first: npm run engines -- stop`);
  }
  const kafka = state.kafka === null || otherSize ? await newKafka(brokers ?? 1) : state.kafka;
  const { cluster } = kafka;
  for (const [index, node] of cluster.entries()) {
    if (!kafkaRuns(kafka)[index]) kafka.pids[index] = await launchBroker(node, cluster);
    state.kafka = kafka;
    await writeState(state);
  }
  await waitForBrokers(cluster, kafka.pids);
};

const startMongo = async (state) => {
  const mongo = state.mongo ?? (await newMongo());
  if (!mongoRuns(mongo)) mongo.pid = await launchMongod(mongo.member);
  state.mongo = mongo;
  await writeState(state);
  await waitForPrimary(mongo.member, mongo.pid);
};

const stop = async () => {
  const { kafka, mongo } = await readState();
  const servers = kafka?.cluster.map((node, index) => terminate(kafka.pids[index], node.folder, PATIENCE_MS)) ?? [];
  if (mongo !== null) servers.push(terminate(mongo.pid, mongo.member.folder, PATIENCE_MS));
  await Promise.all(servers);
  console.error('Kafka and MongoDB are stopped; their data stays in .engines/');
};

const status = async () => {
  const state = await readState();
  const lines = state.kafka?.cluster.map(
    (node, index) => `Kafka broker ${node.id}: ${word(kafkaRuns(state.kafka)[index])}`,
  );
  for (const line of lines ?? ['Kafka: never started']) console.error(line);
  console.error(`MongoDB: ${state.mongo === null ? 'never started' : word(mongoRuns(state.mongo))}`);
  printAddresses(state);
};

/** On stdout alone, so that `export $(npm run --silent engines -- start)` works. */
const printAddresses = ({ kafka, mongo }) => {
  if (kafka !== null && kafkaRuns(kafka).some(Boolean))
    console.log(`KAFKA_BROKERS=${bootstrapServers(kafka.cluster).join(',')}`);
  if (mongo !== null && mongoRuns(mongo)) console.log(`MONGODB_URI=${mongoUri(mongo.member)}`);
};

const kafkaRuns = ({ cluster, pids }) => cluster.map((node, index) => isRunning(pids[index], node.folder));

const mongoRuns = ({ member, pid }) => isRunning(pid, member.folder);

const word = (running) => (running ? 'running' : 'stopped');

const main = async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { brokers: { type: 'string' } },
  });
  const [command] = positionals;
  const brokers = values.brokers === undefined ? undefined : Number(values.brokers);
  if (![undefined, 1, 3].includes(brokers)) throw new Error(`--brokers is 1 or 3, not ${values.brokers}. ${USAGE}`);
  if (command === 'start') return start(brokers);
  if (command === 'stop') return stop();
  if (command === 'status') return status();
  throw new Error(USAGE);
};

await main().catch((error) => {
  console.error(error.message);
  process.exitCode = 2;
});
