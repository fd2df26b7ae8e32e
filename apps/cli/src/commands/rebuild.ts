import type { Command } from 'commander';
import { said } from '../language.js';
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
        said({
          zh: `已重建 ${result.cases} 件案件的 ${result.documents} 份列表数据，比对后切换`,
          en: `${result.documents} documents of ${result.cases} cases rebuilt, compared and switched`,
        }),
      ]);
    });
};
