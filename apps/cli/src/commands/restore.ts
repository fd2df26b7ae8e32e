import type { Command } from 'commander';
import { openBackup } from '#event-log';
import { dataFolder } from '../connection.js';
import { copyTo, logPlaceOf, refusedStart } from '../log-place.js';
import { printCopy } from './copy-log.js';

export const addRestore = (program: Command): void => {
  program
    .command('restore')
    .argument('<backup>', 'folder that `anlu backup` made')
    .argument('[target]', 'data folder without a log, or kafka://host:port/topic without one (default ANLU_DATA)')
    .option('--json', 'print JSON')
    .description(
      'make a log from a backup, byte for byte, and verify it; read models are made when a server starts on it',
    )
    .action(async (folder: string, target: string | undefined, options: { json?: true }) => {
      const backup = await refusedStart(openBackup(folder));
      printCopy(options, await copyTo(logPlaceOf(target ?? dataFolder()), backup, backup.at));
    });
};
