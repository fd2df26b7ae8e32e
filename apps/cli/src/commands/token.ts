import type { Command } from 'commander';
import { tokenFor } from '../api.js';
import { print } from '../print.js';

export const addToken = (program: Command): void => {
  program
    .command('token')
    .argument('<user>', 'demonstration user, e.g. wang')
    .option('--json', 'print JSON')
    .description('print a bearer token of the local issuer, good for 12 hours')
    .action(async (user: string, options: { json?: true }) => {
      const token = await tokenFor(user);
      print(options, { user, token }, () => [token]);
    });
};
