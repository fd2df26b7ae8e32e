import type { Command } from 'commander';
import { failed } from '../api.js';
import { withServerOfLog } from '../with-server.js';

export const addExport = (program: Command): void => {
  program
    .command('export')
    .argument('<case>', 'identifier of the case')
    .option('--as <user>', 'demonstration user who asks', 'jiang')
    .option('--json', 'print JSON (the only form there is)')
    .description('print a case as JSON: its page, its history, and its records byte for byte with their hashes')
    .action(async (id: string, { as }: { as: string }) => {
      const path = `/cases/${encodeURIComponent(id)}`;
      const whole = await withServerOfLog(async (api) => {
        const answers = [
          await api.get(path, as),
          await api.get(`${path}/events`, as),
          await api.get(`${path}/records`, as),
        ];
        const refused = answers.find(({ status }) => status !== 200);
        if (refused !== undefined) throw failed(path, refused.status, refused.body);
        const [page, events, records] = answers.map(({ body }) => body);
        return { page, events, records };
      });
      process.stdout.write(`${JSON.stringify(whole, null, 2)}\n`);
    });
};
