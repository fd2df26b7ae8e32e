import '../scripts/typescript/register.mjs';

const { kafkaForTests, kafkaMissing, mongoForTests, mongoMissing } = await import('./engines.ts');
const { shortLived } = await import('./system/built-program.ts');
const { serverFlags } = await import('../apps/cli/src/server-flags.ts');
const { runOnce } = await import('../scripts/program/run-once.mjs');

/**
 * Before a run of everything: what V8 compiles of the programs under the flags of tests is kept for all their starts,
 * and one Kafka and one MongoDB, where they can be had, for all suites that only store in them, under names of their
 * own. Suites that break their engines start their own.
 */
export default async () => {
  if (!(await runOnce([...serverFlags, ...shortLived], shortLived)))
    throw new Error('The built programs do not run: see what they said above.');
  if ((await kafkaMissing()) !== undefined || (await mongoMissing()) !== undefined) return;
  const [kafka, mongo] = await Promise.all([kafkaForTests(), mongoForTests()]);
  process.env.SHARED_KAFKA_BROKERS = kafka.brokers.join(',');
  process.env.SHARED_MONGODB_URI = mongo.uri;
  globalThis.endSharedEngines = () => Promise.all([kafka.stop(), mongo.stop()]);
};
