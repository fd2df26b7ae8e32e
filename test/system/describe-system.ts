import {
  engineMissing,
  kafkaForTests,
  kafkaMissing,
  mongoForTests,
  mongoMissing,
  storesOn,
  type TestKafka,
  type TestMongo,
} from '../engines.js';

/**
 * What a server stores in. `settings` names a log and read models that nobody else uses, the same ones at each call.
 */
export interface Engines {
  kind: 'embedded' | 'real';
  settings(): Record<string, string>;
}

const engineStart = 120_000;

let systems = 0;

/**
 * A suite on the embedded engines and, where they can be had, on real Kafka and MongoDB: of a run of everything each
 * half has a command of its own.
 */
export const describeSystem = async (name: string, suite: (engines: Engines) => void): Promise<void> => {
  if (storesOn('embedded')) embedded(name, suite);
  if (storesOn('real')) await real(name, suite);
};

/** A suite in the browser: both halves in one command, whichever it is. */
export const describeBothSystems = async (name: string, suite: (engines: Engines) => void): Promise<void> => {
  embedded(name, suite);
  await real(name, suite);
};

/** The half of a suite that is on real Kafka and MongoDB. */
export const describeOnReal = async (name: string, suite: (engines: Engines) => void): Promise<void> => {
  if (storesOn('real')) await real(name, suite);
};

const embedded = (name: string, suite: (engines: Engines) => void): void =>
  describe(`${name}, on the embedded engines`, () => suite({ kind: 'embedded', settings: () => ({}) }));

const real = async (name: string, suite: (engines: Engines) => void): Promise<void> => {
  const missing = (await kafkaMissing()) ?? (await mongoMissing());
  if (missing !== undefined) engineMissing(`${name}, on Kafka and MongoDB`, missing);
  (missing === undefined ? describe : describe.skip)(`${name}, on Kafka and MongoDB`, () => {
    const { SHARED_KAFKA_BROKERS: brokers, SHARED_MONGODB_URI: uri } = process.env;
    const addresses = brokers === undefined || uri === undefined ? ownEngines() : () => ({ brokers, uri });
    systems += 1;
    const own = `anlu-test-${process.pid}-${Date.now()}-${systems}`;
    suite({
      kind: 'real',
      settings: () => ({
        KAFKA_BROKERS: addresses().brokers,
        KAFKA_TOPIC: own,
        MONGODB_URI: addresses().uri,
        MONGODB_DATABASE: own,
      }),
    });
  });
};

/** Engines of the surrounding suite alone, running while its tests do. */
const ownEngines = (): (() => { brokers: string; uri: string }) => {
  const engines: { kafka?: TestKafka; mongo?: TestMongo } = {};
  beforeAll(async () => {
    engines.kafka = await kafkaForTests();
    engines.mongo = await mongoForTests();
  }, engineStart);
  afterAll(async () => {
    await engines.kafka?.stop();
    await engines.mongo?.stop();
  }, engineStart);
  return () => ({ brokers: engines.kafka?.brokers.join(',') ?? '', uri: engines.mongo?.uri ?? '' });
};
