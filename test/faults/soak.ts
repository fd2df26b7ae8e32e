/**
 * `npm run soak -- --minutes 30 --seed 7`: faults of all kinds in an order that the seed decides, round after round, on the embedded
 * engines and on Kafka with MongoDB in turn. Ends at the first broken promise, with the seed that brought it.
 */
import { parseArgs } from 'node:util';
import { Random } from '#casework/simulation/random';
import { kafkaForTests, mongoForTests, type TestKafka, type TestMongo } from '../engines.js';
import { onEngines } from './engine-faults.js';
import { everywhere, type Fault } from './faults.js';
import { Site } from './site.js';
import { survive } from './survive.js';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '30' }, seed: { type: 'string', default: '1' } },
});
const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
if (!(minutes > 0) || !Number.isSafeInteger(seed)) throw new Error('--minutes and --seed must be numbers');

const faultsOfARound = 8;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** A number of faults by chance, each with its name. */
const drawn = (from: Record<string, Fault>, random: Random): [string, Fault][] => {
  const [first, ...others] = Object.entries(from);
  if (first === undefined) throw new Error('There are no faults to draw from');
  return Array.from({ length: faultsOfARound }, () => random.pick([first, ...others]));
};

const survived = new Map<string, number>();
const sum = { rounds: 0, calls: 0, acknowledged: 0, refused: 0, unknown: 0 };

const round = async (kafka: TestKafka, mongo: TestMongo, number: number): Promise<void> => {
  const own = seed * 1_000 + number;
  const random = new Random(own);
  const isEmbedded = number % 3 === 0;
  const site = isEmbedded ? await Site.embedded() : await Site.onEngines(kafka, mongo, random.whole(2, 3));
  const faults = drawn(isEmbedded ? everywhere : { ...everywhere, ...onEngines }, random);
  const skew = isEmbedded ? 0 : 5;
  const verdict = await survive(site, { faults: faults.map(([, fault]) => fault), seed: own, people: 12, skew });
  const where = isEmbedded ? 'embedded' : `${site.nodes.length} nodes on Kafka and MongoDB`;
  say(`round ${number + 1} (${where}): ${verdict.acknowledged} acknowledged, ${verdict.unknown} unknown`);
  if (verdict.broken.length > 0)
    throw new Error(`Seed ${seed}, round ${number + 1} broke promises:\n${verdict.broken.join('\n')}`);
  for (const [name] of faults) survived.set(name, (survived.get(name) ?? 0) + 1);
  sum.rounds += 1;
  for (const count of ['calls', 'acknowledged', 'refused', 'unknown'] as const) sum[count] += verdict[count];
};

const until = Date.now() + minutes * 60_000;
const kafka = await kafkaForTests();
const mongo = await mongoForTests();
try {
  for (let number = 0; Date.now() < until; number += 1) await round(kafka, mongo, number);
} finally {
  await Promise.all([kafka.stop(), mongo.stop()]);
  say(JSON.stringify({ seed, ...sum, survived: Object.fromEntries(survived) }, null, 2));
}
