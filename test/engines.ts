/**
 * Real engines for spec files, in this order: KAFKA_BROKERS / MONGODB_URI where set, containers where Docker answers
 * and has the
 * image, else server processes of our own on free ports with temp folders.
 *
 *     await describeOnKafka('the log on Kafka', (kafka) => {
 *       it('…', async () => { … kafka().brokers … });
 *     });
 */
import { mongodProgram } from '../scripts/engines/downloads.mjs';
import { kafkaClassArchive } from '../scripts/engines/kafka.mjs';
import { KAFKA_IMAGE, MONGO_IMAGE } from './engines/containers.js';
import { dockerOffers } from './engines/docker.js';
import { refuseToBreak } from './engines/foreign.js';
import { kafkaForTests, type KafkaWish, type TestKafka } from './engines/kafka.js';
import { mongoForTests, type TestMongo } from './engines/mongo.js';

export { kafkaForTests, mongoForTests, type TestKafka, type TestMongo };

const START_MS = 120_000;

/**
 * A describe with one Kafka for the whole suite, started before and stopped after it. Where none can be had the suite
 * is
 * skipped, loudly; with CI=true the file fails.
 */
export const describeOnKafka = async (
  name: string,
  suite: (kafka: () => TestKafka) => void,
  wish: KafkaWish = {},
): Promise<void> => {
  await describeOn(name, wish.own === true ? ownKafkaMissing : kafkaMissing, () => kafkaForTests(wish), suite);
};

/** The same with one MongoDB. */
export const describeOnMongo = async (name: string, suite: (mongo: () => TestMongo) => void): Promise<void> => {
  await describeOn(name, mongoMissing, mongoForTests, suite);
};

/**
 * The same for a suite that breaks nothing: on the Kafka of a whole run where there is one (`whole-run.mjs`), under
 * names that nobody else uses.
 */
export const describeOnSharedKafka = async (name: string, suite: (kafka: () => TestKafka) => void): Promise<void> => {
  await describeOn(name, kafkaMissing, sharedKafka, suite);
};

/** The same with the MongoDB of a whole run. */
export const describeOnSharedMongo = async (name: string, suite: (mongo: () => TestMongo) => void): Promise<void> => {
  await describeOn(name, mongoMissing, sharedMongo, suite);
};

const sharedKafka = async (): Promise<TestKafka> => {
  const brokers = process.env['SHARED_KAFKA_BROKERS'];
  return brokers === undefined
    ? kafkaForTests()
    : { brokers: brokers.split(','), dataFolders: [], ...refuseToBreak('the whole run') };
};

/** The MongoDB of a whole run, not to be broken, or one of its own. */
export const sharedMongo = async (): Promise<TestMongo> => {
  const uri = process.env['SHARED_MONGODB_URI'];
  return uri === undefined ? mongoForTests() : { uri, ...refuseToBreak('the whole run') };
};

/** Why no Kafka can be had, or undefined. Fetches what has to be fetched, so that no test's time limit pays for it. */
export const kafkaMissing = async (): Promise<string | undefined> =>
  process.env['KAFKA_BROKERS'] !== undefined || (await dockerOffers(KAFKA_IMAGE)) ? undefined : ownKafkaMissing();

/** The same for MongoDB. */
export const mongoMissing = async (): Promise<string | undefined> =>
  process.env['MONGODB_URI'] !== undefined || (await dockerOffers(MONGO_IMAGE)) ? undefined : ownMongoMissing();

/** Why no Kafka can be run as a process of our own, or undefined. */
export const ownKafkaMissing = (): Promise<string | undefined> => reasonOf(kafkaClassArchive());

/** The same for MongoDB. */
export const ownMongoMissing = (): Promise<string | undefined> => reasonOf(mongodProgram());

/** Says loudly what is not run, and why. Throws with CI=true: there, an engine that is missing is a failure. */
export const engineMissing = (suite: string, reason: string): void => {
  const message = `*** NOT RUN: ${suite} ***\n${reason}`;
  if (process.env['CI'] === 'true') throw new Error(message);
  process.stderr.write(`\n${message}\n\n`);
};

/**
 * On which engines a run of everything stores: `embedded` for `npm test`, `real` for `npm run test:engines`; on both
 * kinds where spec files are named by their paths.
 */
export const storesOn = (kind: 'embedded' | 'real'): boolean => (process.env['TEST_ENGINES'] ?? kind) === kind;

const describeOn = async <Engine extends { stop(): Promise<void> }>(
  name: string,
  whyMissing: () => Promise<string | undefined>,
  startEngine: () => Promise<Engine>,
  suite: (engine: () => Engine) => void,
): Promise<void> => {
  if (!storesOn('real')) return;
  const missing = await whyMissing();
  if (missing !== undefined) engineMissing(name, missing);
  (missing === undefined ? describe : describe.skip)(name, () => {
    let engine: Engine | undefined;
    beforeAll(async () => {
      engine = await startEngine();
    }, START_MS);
    afterAll(() => engine?.stop(), START_MS);
    suite(() => {
      if (engine === undefined) throw new Error('The engine is there only while tests run');
      return engine;
    });
  });
};

const reasonOf = (provided: Promise<unknown>): Promise<string | undefined> =>
  provided.then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
