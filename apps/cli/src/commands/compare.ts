import type { Command } from 'commander';
import { fieldWords } from '#casework/words/fields/index';
import { sayPlainly } from '#casework/words/line';
import { failed } from '../api.js';
import { said, spoken } from '../language.js';
import { print } from '../print.js';
import { withServerOfLog } from '../with-server.js';

type Value = string | number | boolean | null;

interface Compared {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly differences: { path: string[]; before: Value; after: Value; event: number }[];
}

interface Asked {
  readonly from: string;
  readonly to: string;
  readonly as: string;
  readonly asTrue?: true;
  readonly json?: true;
}

/** A path in both languages: where people look for it in the file, and what the field is called in the records. */
const pathLine = (path: readonly string[]): string =>
  `${path.join('.')} ${path.map((name) => fieldWords[name]?.['zh-CN'] ?? name).join('·')}`;

/** A value as a reader says it: a choice, a sum, a day by the name of its field. */
const valueSaid = (path: readonly string[], value: Value): string => {
  if (value === null) return '—';
  const field = path.findLast((name) => !/^\d+$/.test(name)) ?? '';
  return sayPlainly(spoken())(field, value);
};

export const addCompare = (program: Command): void => {
  program
    .command('compare')
    .argument('<case>', 'identifier of the case')
    .requiredOption('--from <point>', 'number of an event, day, instant, or act: filing, notice, decision, …')
    .requiredOption('--to <point>', 'another point')
    .option(
      '--as-true',
      'as it is known today, corrections from the day of what they correct; else as it was known then',
    )
    .option('--as <user>', 'demonstration user who asks', 'jiang')
    .option('--json', 'print JSON')
    .description('show what differs between two points of a case, and which event did it')
    .action(async (id: string, { from, to, as, asTrue, ...options }: Asked) => {
      const points = new URLSearchParams({ from, to, as: asTrue === true ? 'true' : 'known' });
      const path = `/cases/${encodeURIComponent(id)}/compare?${points.toString()}`;
      const { status, body } = await withServerOfLog((api) => api.get<Compared>(path, as));
      if (status !== 200) throw failed(path, status, body);
      print(options, body, () => [
        said({
          zh: `${body.id}：第 ${body.from} 号事件与第 ${body.to} 号事件之间有 ${body.differences.length} 处不同`,
          en: `${body.id}: ${body.differences.length} differences between event ${body.from} and event ${body.to}`,
        }),
        ...body.differences.map(
          ({ path, before, after, event }) =>
            `  #${event} ${pathLine(path)}: ${valueSaid(path, before)} → ${valueSaid(path, after)}`,
        ),
      ]);
    });
};
