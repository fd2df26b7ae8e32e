import type { Command } from 'commander';
import type { TreeHead } from '#event-log';
import { failed } from '../api.js';
import { print } from '../print.js';
import { withServerOfLog } from '../with-server.js';

export const addRoots = (program: Command): void => {
  program
    .command('roots')
    .option('--as <user>', 'demonstration user who asks', 'jiang')
    .option('--json', 'print JSON')
    .description('print the root of each partition, to be kept where nobody who can change the log can change it too')
    .action(async (options: { as: string; json?: true }) => {
      const heads = await withServerOfLog(async (api) => {
        const { status, body } = await api.get<{ heads: TreeHead[] }>('/log', options.as);
        if (status !== 200) throw failed('/log', status, body);
        return body.heads;
      });
      print(options, { roots: heads }, () => heads.map(({ partition, size, root }) => `${partition}:${size}:${root}`));
    });
};
