import '../scripts/typescript/register.mjs';

const { kafkaForTests, kafkaMissing, mongoForTests, mongoMissing } = await import('./engines.ts');

/**
 * Before a run of everything: one Kafka and one MongoDB for all suites that only store in them, under names of their
 * own. Suites that break their engines start their own.
 */
export default async () => {
  if ((await kafkaMissing()) !== undefined || (await mongoMissing()) !== undefined) return;
  const [kafka, mongo] = await Promise.all([kafkaForTests(), mongoForTests()]);
  process.env.SHARED_KAFKA_BROKERS = kafka.brokers.join(',');
  process.env.SHARED_MONGODB_URI = mongo.uri;
  globalThis.endSharedEngines = () => Promise.all([kafka.stop(), mongo.stop()]);
};
