import { describeEventLog } from './contract.js';
import type { Site } from './contract/site.js';
import { EmbeddedFolder } from './embedded-folder.js';

describeEventLog('the embedded log', async (): Promise<Site> => {
  const folder = new EmbeddedFolder();
  return {
    open: () => folder.open(),
    writers: async () => {
      const log = await folder.open();
      return [log, log];
    },
    remove: () => folder.remove(),
  };
});
