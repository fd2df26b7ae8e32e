import { createHash } from 'node:crypto';
import type { Command } from 'commander';
import { checkDraw, type InspectionState } from '#casework';
import { drawDifferenceIn } from '#casework/words/draw-differences';
import { failed } from '../api.js';
import { CommandFailed, exitCodes } from '../exit-codes.js';
import { said, spoken } from '../language.js';
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
      if (checked === null) {
        const why = { zh: `抽查检查 ${id} 尚未抽取。`, en: `Nothing was drawn yet in inspection ${id}.` };
        throw new CommandFailed(said(why), exitCodes.wrongInput);
      }
      print(options, checked, () => [
        said({ zh: `${checked.method}，随机种子 ${checked.seed}`, en: `${checked.method}, seed ${checked.seed}` }),
        checked.same
          ? said({ zh: '重新抽取的结果一致。', en: 'The draw comes to the same.' })
          : said({ zh: '重新抽取的结果不一致：', en: 'The draw does NOT come to the same:' }),
        ...checked.differences.map((each) => `  ${drawDifferenceIn(each, spoken())}`),
      ]);
      if (!checked.same) process.exitCode = exitCodes.found;
    });
};
