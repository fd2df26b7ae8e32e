import type { Command } from 'commander';
import { print } from '../print.js';
import { Bar } from '../progress.js';
import { withServerOfLog } from '../with-server.js';

export const addRebuild = (program: Command): void => {
  program
    .command('rebuild')
    .description('build every read model anew from the log, compare, then switch')
    .option('--json', 'print JSON')
    .action(async (options: { json?: true }) => {
      const bar = new Bar();
      const result = await withServerOfLog((api) =>
        api.work<{ cases: number; documents: number }>('/operations/rebuild', 'han', ({ step, done, total }) =>
          bar.show(step, done, total),
        ),
      );
      bar.end();
      print(options, result, () => [
        `${result.documents} documents of ${result.cases} cases rebuilt, compared and switched`,
      ]);
    });
};
