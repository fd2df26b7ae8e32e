import type { Command } from 'commander';
import { answerDue } from '#casework';
import { loadLaw } from '#law-files';
import { exitCodes } from '../exit-codes.js';
import { readRows } from '../rows.js';
import { withEncoding, type Encoding } from '../text-file.js';

export const addDue = (program: Command): void => {
  withEncoding(program.command('due'))
    .argument(
      '<file>',
      'JSON lines or a list of {id, clock, variant?, start, pauses?: [[from, to]], extensionDays?}; - reads standard input',
    )
    .option('--json', 'one JSON line per row (the only form there is)')
    .description('compute due dates by the clocks of the law, with the reasons')
    .action(async (file: string, { encoding }: { encoding: Encoding }) => {
      const { law } = await loadLaw();
      for (const row of await readRows(file, 'rows', encoding)) {
        const answer = answerDue(row, law);
        if ('error' in answer) process.exitCode = exitCodes.found;
        process.stdout.write(`${JSON.stringify(answer)}\n`);
      }
    });
};
