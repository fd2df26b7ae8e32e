import { describeOnSharedKafka } from '../../../test/engines.js';
import { describeEventLog } from './contract.js';
import type { Site } from './contract/site.js';
import { KafkaSite } from './kafka-site.js';

await describeOnSharedKafka('on a real Kafka', (kafka) => {
  describeEventLog('the log on Kafka', async (): Promise<Site> => {
    const site = new KafkaSite(kafka().brokers);
    return {
      open: () => site.node('one'),
      writers: () => Promise.all([site.node('one'), site.node('two')]),
      remove: () => site.remove(),
    };
  });
});
