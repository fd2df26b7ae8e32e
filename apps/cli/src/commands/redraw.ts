import { createHash } from 'node:crypto';
import type { Command } from 'commander';
import { checkDraw, type InspectionState } from '#casework';
import { failed } from '../api.js';
import { CommandFailed, exitCodes } from '../exit-codes.js';
import { print } from '../print.js';
import { withServerOfLog } from '../with-server.js';

export const addRedraw = (program: Command): void => {
  program
    .command('redraw')
    .argument('<id>', 'random inspection')
    .option('--user <user>', 'demonstration user who asks', 'jiang')
    .option('--json', 'print JSON')
    .description('make the draw of a random inspection again, here and not on the server, and compare')
    .action(async (id: string, options: { user: string; json?: true }) => {
      const path = `/inspections/${encodeURIComponent(id)}`;
      const { status, body } = await withServerOfLog((api) => api.get<InspectionState>(path, options.user));
      if (status !== 200) throw failed(path, status, body);
      const checked = checkDraw(body, (text) => createHash('sha256').update(text).digest('hex'));
      if (checked === null) throw new CommandFailed(`Nothing was drawn yet in inspection ${id}.`, exitCodes.wrongInput);
      print(options, checked, () => [
        `${checked.method}, seed ${checked.seed}`,
        checked.same ? 'The draw comes to the same.' : 'The draw does NOT come to the same:',
        ...checked.differences.map((each) => `  ${each}`),
      ]);
      if (!checked.same) process.exitCode = exitCodes.found;
    });
};
