import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EventLog, openKafkaLog } from '#event-log';
import { describeOnKafka } from '../../../test/engines.js';
import { describeEventLog } from './contract.js';
import type { Site } from './contract/site.js';

let topics = 0;

await describeOnKafka('on a real Kafka', (kafka) => {
  describeEventLog('the log on Kafka', async (): Promise<Site> => {
    const topic = `anlu-contract-${process.pid}-${Date.now()}-${++topics}`;
    const folder = mkdtempSync(join(tmpdir(), 'anlu-image-'));
    const opened: EventLog[] = [];
    const node = async (name: string) => {
      const log = await openKafkaLog({ brokers: kafka().brokers, topic, imageFolder: join(folder, name) });
      opened.push(log);
      return log;
    };
    return {
      open: () => node('one'),
      writers: () => Promise.all([node('one'), node('two')]),
      remove: async () => {
        for (const log of opened) await log.close();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  });
});
