/**
 * `npm run soak -- --minutes 30 --seed 7 --brokers 3`: faults of all kinds in an order that the seed decides, round
 * after round, on Kafka (one broker, or three) with MongoDB, on the embedded engines and on a disk that becomes full.
 * Ends at the first broken promise, with the seed that brought it.
 */
import { parseArgs } from 'node:util';
import { Random } from '#casework/simulation/random';
import { kafkaForTests, mongoForTests, type TestKafka, type TestMongo } from '../engines.js';
import { onClocks } from './clock-faults.js';
import { onCopies } from './copy-faults.js';
import { onSmallDisk } from './disk-faults.js';
import { onEngines, onThreeBrokers } from './engine-faults.js';
import { everywhere, type Fault } from './faults.js';
import { Site } from './site.js';
import { SmallDisk } from './small-disk.js';
import { survive } from './survive.js';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
    brokers: { type: 'string', default: '1' },
  },
});
const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
if (!(minutes > 0) || !Number.isSafeInteger(seed)) throw new Error('--minutes and --seed must be numbers');
const brokers = values.brokers === '3' ? 3 : 1;
if (String(brokers) !== values.brokers) throw new Error('--brokers must be 1 or 3');

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

interface Place {
  name: string;
  site: Site;
  faults: Record<string, Fault>;
  /** Minutes between the clocks of two nodes. */
  skew: number;
}

const embedded = async (): Promise<Place> => {
  return { name: 'embedded', site: await Site.embedded(), faults: onOneNode, skew: 0 };
};

/** Whose log and lists lie in its own folder. */
const onOneNode = { ...everywhere, ...onClocks, ...onCopies };

/** Embedded where no small disk can be had. */
const onDisk = async (): Promise<Place> => {
  const disk = SmallDisk.mount(96);
  if (disk instanceof SmallDisk)
    return {
      name: 'embedded, on a small disk',
      site: Site.onSmallDisk(disk),
      faults: { ...onOneNode, ...onSmallDisk },
      skew: 0,
    };
  say(disk);
  return embedded();
};

const onKafka = async (kafka: TestKafka, mongo: TestMongo, nodes: number): Promise<Place> => {
  const faults = { ...everywhere, ...onClocks, ...onEngines, ...(brokers === 3 ? onThreeBrokers : {}) };
  const name = `${nodes} nodes on Kafka with ${brokers} broker${brokers === 1 ? '' : 's'} and MongoDB`;
  return { name, site: await Site.onEngines(kafka, mongo, nodes), faults, skew: 5 };
};

const placeOf = (number: number, random: Random, kafka: TestKafka, mongo: TestMongo): Promise<Place> => {
  if (number % 4 === 0) return embedded();
  return number % 4 === 2 ? onDisk() : onKafka(kafka, mongo, random.whole(2, 3));
};

const round = async (kafka: TestKafka, mongo: TestMongo, number: number): Promise<void> => {
  const own = seed * 1_000 + number;
  const random = new Random(own);
  const { name: where, site, faults: possible, skew } = await placeOf(number, random, kafka, mongo);
  const faults = drawn(possible, random);
  const verdict = await survive(site, { faults: faults.map(([, fault]) => fault), seed: own, people: 12, skew });
  say(`round ${number + 1} (${where}): ${verdict.acknowledged} acknowledged, ${verdict.unknown} unknown`);
  if (verdict.broken.length > 0)
    throw new Error(`Seed ${seed}, round ${number + 1} broke promises:\n${verdict.broken.join('\n')}`);
  for (const [name] of faults) survived.set(name, (survived.get(name) ?? 0) + 1);
  sum.rounds += 1;
  for (const count of ['calls', 'acknowledged', 'refused', 'unknown'] as const) sum[count] += verdict[count];
};

const until = Date.now() + minutes * 60_000;
const kafka = await kafkaForTests({ brokers });
const mongo = await mongoForTests();
try {
  for (let number = 0; Date.now() < until; number += 1) await round(kafka, mongo, number);
} finally {
  await Promise.all([kafka.stop(), mongo.stop()]);
  say(JSON.stringify({ seed, ...sum, survived: Object.fromEntries(survived) }, null, 2));
}
