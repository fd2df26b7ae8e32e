import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EventLog, openEmbeddedLog } from '#event-log';
import { describeEventLog } from './contract.js';
import type { Site } from './contract/site.js';

describeEventLog('the embedded log', async (): Promise<Site> => {
  const folder = mkdtempSync(join(tmpdir(), 'anlu-log-'));
  const opened: EventLog[] = [];
  const open = async () => {
    const log = await openEmbeddedLog({ folder });
    opened.push(log);
    return log;
  };
  return {
    open,
    writers: async () => {
      const log = await open();
      return [log, log];
    },
    remove: async () => {
      for (const log of opened) await log.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
});
