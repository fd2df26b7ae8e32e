import type { Command } from 'commander';
import { failed, type Api } from '../api.js';
import { changedIn } from '../changed-settings.js';
import { print } from '../print.js';
import { Bar } from '../progress.js';
import { testedLines, type Tested } from '../tested-rule.js';
import { withServerOfLog } from '../with-server.js';

interface Asked {
  readonly set: string[];
  readonly from?: string;
  readonly to?: string;
  readonly unit?: string;
  readonly as: string;
  readonly json?: true;
}

const collected = (value: string, before: string[]): string[] => [...before, value];

const ofPatterns = async (api: Api, as: string, body: object): Promise<Tested> => {
  const path = '/risk-patterns/back-test';
  const { status, body: told } = await api.post<Tested>(path, as, body, {});
  if (status !== 200) throw failed(path, status, told);
  return told;
};

const ofCases = async (api: Api, as: string, body: object): Promise<Tested> => {
  const bar = new Bar();
  const told = await api.work<Tested>(
    '/risk-points/back-test',
    as,
    ({ step, done, total }) => bar.show(step, done, total),
    body,
  );
  bar.end();
  return told;
};

export const addBackTest = (program: Command): void => {
  program
    .command('back-test')
    .argument('<rule>', 'number of a risk point on single cases, e.g. 3, or code of a pattern, e.g. split-below-line')
    .option('--set <name[@unit]=value>', 'a setting as it might be, for all or one unit', collected, [])
    .option('--from <day>', 'first day; a year before the last without it')
    .option('--to <day>', 'last day; today without it')
    .option('--unit <unit>', 'a unit with all below it; your own without it')
    .option('--as <user>', 'demonstration user who asks', 'wei')
    .option('--json', 'print JSON')
    .description('tell what a rule would have shown over history, before it is switched on; records nothing')
    .action(async (rule: string, { set, from, to, unit, as, ...options }: Asked) => {
      const changed = set.map(changedIn);
      const body = {
        ...(changed.length === 0 ? {} : { changed }),
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        ...(unit === undefined ? {} : { unit }),
      };
      const told = await withServerOfLog((api) =>
        /^\d{1,2}$/.test(rule)
          ? ofCases(api, as, { number: Number(rule), ...body })
          : ofPatterns(api, as, { code: rule, ...body }),
      );
      print(options, told, () => testedLines(told));
    });
};
