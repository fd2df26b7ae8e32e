import type { Command } from 'commander';
import { print } from '../print.js';
import { sendFile } from '../send-file.js';
import { withServer } from '../with-server.js';

export const addUpload = (program: Command): void => {
  program
    .command('upload')
    .argument('<file>', 'photograph, sound, film or PDF')
    .option('--user <user>', 'demonstration user who sends it', 'wang')
    .option('--json', 'print JSON, as `files` of an act take it')
    .description('send a file, so that an act can name it; prints its digest')
    .action(async (file: string, options: { user: string; json?: true }) => {
      const stored = await withServer((api) => sendFile(api, options.user, file));
      print(options, stored, () => [stored.sha256]);
    });
};
