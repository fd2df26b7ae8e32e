import { documentsOf } from '../../apps/server/src/projection/documents.js';
import { Projector } from '../../apps/server/src/projection/projector.js';
import { rebuildViews } from '../../apps/server/src/projection/rebuild.js';
import { kafkaForTests, mongoForTests } from '../engines.js';
import { BenchOffice } from './bench-office.js';
import { closedLoop } from './closed-loop.js';
import { makeTopic } from './raw-kafka.js';
import { guardedUpserts } from './raw-upserts.js';
import type { Scale } from './scale.js';
import { steadyLoad } from './steady-load.js';
import { beside, bounded, type Figure } from './table.js';

const cases = 512;
const share = 0.5;

/**
 * How long an acknowledged command is missing from the lists, on Kafka and MongoDB, under a steady load of half of what
 * MongoDB could bear if it did nothing but guarded upserts of as many documents.
 */
export const projectionLag = async ({ lagSeconds }: Scale): Promise<Figure[]> => {
  const kafka = await kafkaForTests();
  const mongo = await mongoForTests();
  const topic = `anlu-bench-${process.pid}-${Date.now()}`;
  await makeTopic(kafka.brokers, topic, true);
  const bench = await BenchOffice.open({
    KAFKA_BROKERS: kafka.brokers.join(','),
    KAFKA_TOPIC: topic,
    MONGODB_URI: mongo.uri,
    MONGODB_DATABASE: 'bench',
  });
  try {
    const { office } = bench;
    const { ids, command } = await bench.underInvestigation(cases);
    await closedLoop(16, cases * 2, (number) => command(ids[number % ids.length] ?? ''));
    await rebuildViews(office);
    const perCommand = documentsPerCommand(bench, ids[0] ?? '');
    const bearable = (await guardedUpserts(bench, mongo.uri, ids)) / perCommand;
    const projector = new Projector(office, () => rebuildViews(office));
    projector.start();
    try {
      const rate = bearable * share;
      const { p50, p99, perSecond } = await steadyLoad(projector, rate, lagSeconds, (number) =>
        command(ids[number % ids.length] ?? ''),
      );
      const baseline = { name: 'half of what guarded upserts alone come to', value: rate };
      return [
        beside(`steady load for the lag, ${perCommand} documents per command`, perSecond, 'commands/s', baseline, 0.95),
        bounded('projection lag under it, p50', p50, 'ms', '', () => true),
        bounded('projection lag under it, p99', p99, 'ms', '≤ 500 ms', (value) => value <= 500),
      ];
    } finally {
      await projector.stop();
    }
  } finally {
    await bench.close();
    await mongo.stop();
    await kafka.stop();
  }
};

/** How many documents one more event of a case changes or adds. */
const documentsPerCommand = ({ office }: BenchOffice, id: string): number => {
  const last = office.log.readStream(`case/${id}`).at(-1)?.position.index ?? 0;
  return documentsOf(office, `case/${id}`, last).upserts.length;
};
