import { kafkaForTests } from '../engines.js';
import { BenchOffice } from './bench-office.js';
import { closedLoop } from './closed-loop.js';
import { makeTopic, rawKafka } from './raw-kafka.js';
import type { Scale } from './scale.js';
import { beside, type Figure } from './table.js';

const callerCounts = [1, 16, 64, 256];
const cases = 512;

/**
 * A command on a case of twenty events and more over twelve partitions, with the broker's own flush and with one per
 * send.
 */
export const kafkaCommand = async (scale: Scale): Promise<Figure[]> => {
  const kafka = await kafkaForTests();
  try {
    return [...(await onTopic(kafka.brokers, scale, false)), ...(await onTopic(kafka.brokers, scale, true))];
  } finally {
    await kafka.stop();
  }
};

const onTopic = async (brokers: string[], { commands }: Scale, flushes: boolean): Promise<Figure[]> => {
  const topic = `anlu-bench-${process.pid}-${Date.now()}`;
  await makeTopic(brokers, topic, flushes);
  await makeTopic(brokers, `${topic}-raw`, flushes);
  const bench = await BenchOffice.open({ KAFKA_BROKERS: brokers.join(','), KAFKA_TOPIC: topic });
  try {
    const { ids, command } = await bench.underInvestigation(cases);
    const bytes = bench.office.log.readStream(`case/${ids[0] ?? ''}`).at(-1)?.bytes.length ?? 0;
    // The same work for a while first, so that no figure is of code that is still being compiled.
    await closedLoop(16, commands / 4, (number) => command(ids[number % ids.length] ?? ''));
    const figures: Figure[] = [];
    for (const callers of callerCounts) {
      const count = callers === 1 ? commands / 4 : commands;
      const { oneSend, grouped } = await rawKafka(brokers, `${topic}-raw`, callers, count, bytes);
      const own = await closedLoop(callers, count, (number) => command(ids[number % ids.length] ?? ''));
      const measure = `Kafka command, ${flushes ? 'flush per send' : 'default flush'}, c=${callers}`;
      const single = { name: 'one send per command', value: oneSend.perSecond };
      figures.push(beside(`${measure}, ${count} commands`, own.perSecond, '/s', single, callers === 1 ? 0.7 : 2));
      if (callers === 1) continue;
      const group = { name: 'group commit', value: grouped.perSecond };
      figures.push(beside(`${measure}, against a group`, own.perSecond, '/s', group, 0.4));
      const slowest = { name: 'group commit', value: grouped.p99 };
      figures.push({
        ...beside(`${measure}, p99`, own.p99, 'ms', slowest, null),
        aim: '≤ 3',
        isMet: (_, ratio) => ratio <= 3,
      });
    }
    return figures;
  } finally {
    await bench.close();
  }
};
