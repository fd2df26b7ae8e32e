import type { Command } from 'commander';
import { recordsIn, writeBackup, type LogSource, type TreeHead } from '#event-log';
import { failed, type Api } from '../api.js';
import { headLines } from '../head-lines.js';
import { said } from '../language.js';
import { refusedStart } from '../log-place.js';
import { print } from '../print.js';
import { withServerOfLog } from '../with-server.js';

export const addBackup = (program: Command): void => {
  program
    .command('backup')
    .argument('<folder>', 'folder to make; it must not be there yet')
    .option('--as <user>', 'demonstration user who asks', 'han')
    .option('--json', 'print JSON')
    .description('copy the log as it is now, byte for byte, while the server runs')
    .action(async (folder: string, options: { as: string; json?: true }) => {
      const source = await withServerOfLog(async (api) => {
        const from = await servedLog(api, options.as);
        await refusedStart(writeBackup(from, folder, new Date().toISOString()));
        return from;
      });
      print(options, { log: source.id, heads: source.heads }, () => [
        said({ zh: `日志 ${source.id} 已备份到 ${folder}：`, en: `Log ${source.id} is in ${folder}:` }),
        ...headLines(source.heads),
      ]);
    });
};

/** The log of a server as it is now, to copy from. */
const servedLog = async (api: Api, user: string): Promise<LogSource> => {
  const { status, body } = await api.get<{ id: string; heads: TreeHead[] }>('/log', user);
  if (status !== 200) throw failed('/log', status, body);
  return {
    ...body,
    async *bytes(partition) {
      const size = body.heads[partition]?.size ?? 0;
      yield* recordsIn(await api.bytes(`/log/partitions/${partition}/records?size=${size}`, user));
    },
  };
};
