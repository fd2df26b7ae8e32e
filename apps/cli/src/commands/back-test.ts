import type { Command } from 'commander';
import { failed } from '../api.js';
import { CommandFailed, exitCodes } from '../exit-codes.js';
import { said } from '../language.js';
import { print } from '../print.js';
import { withServerOfLog } from '../with-server.js';

interface HitsOf {
  readonly key: string;
  readonly hits: number;
  readonly cases: number;
}

interface Tested extends Record<'byUnit' | 'byMonth' | 'byOfficer', HitsOf[]> {
  readonly number: number;
  readonly chinese: string;
  readonly name: string;
  readonly unit: string;
  readonly from: string;
  readonly to: string;
  readonly parameters: { readonly name: string; readonly value: number }[];
  readonly hits: number;
  readonly dismissed: number;
  readonly cases: number;
  readonly signs: { readonly since: string; readonly unit: string; readonly detail: string }[];
}

interface Asked {
  readonly set: string[];
  readonly from?: string;
  readonly to?: string;
  readonly unit?: string;
  readonly as: string;
  readonly json?: true;
}

const collected = (value: string, before: string[]): string[] => [...before, value];

/** `splittingDays=60` */
const changedIn = (given: string): { name: string; value: number } => {
  const [name = '', value = ''] = given.split('=');
  if (!/^[0-9]{1,10}$/.test(value))
    throw new CommandFailed(
      said({
        zh: `--set 应当为 <名称>=<整数>，现为 ${given}`,
        en: `--set must be <name>=<whole number>, not ${given}`,
      }),
      exitCodes.wrongInput,
    );
  return { name, value: Number(value) };
};

const lines = (title: string, rows: readonly HitsOf[]): string[] =>
  rows.map(({ key, hits, cases }) => `  ${title} ${key}: ${hits} (${cases})`);

export const addBackTest = (program: Command): void => {
  program
    .command('back-test')
    .argument('<pattern>', 'code of a pattern over cases, e.g. split-below-line')
    .option('--set <name=value>', 'a figure as it might be; again for each', collected, [])
    .option('--from <day>', 'first day; a year before the last without it')
    .option('--to <day>', 'last day; today without it')
    .option('--unit <unit>', 'a unit with all below it; your own without it')
    .option('--as <user>', 'demonstration user who asks', 'wei')
    .option('--json', 'print JSON')
    .description('tell what a rule over cases would have shown, before it is switched on; records nothing')
    .action(async (code: string, { set, from, to, unit, as, ...options }: Asked) => {
      const changed = set.map(changedIn);
      const body = {
        code,
        ...(changed.length === 0 ? {} : { changed }),
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        ...(unit === undefined ? {} : { unit }),
      };
      const path = '/risk-patterns/back-test';
      const { status, body: told } = await withServerOfLog((api) => api.post<Tested>(path, as, body, {}));
      if (status !== 200) throw failed(path, status, told);
      print(options, told, () => [
        said({
          zh: `${told.number} ${told.chinese}，${told.unit}，${told.from} 至 ${told.to}`,
          en: `${told.number} ${told.name}, ${told.unit}, ${told.from} … ${told.to}`,
        }),
        `  ${told.parameters.map(({ name, value }) => `${name}=${value}`).join(' ')}`,
        said({
          zh: `  ${told.cases} 件案件中有 ${told.hits} 处迹象，其中 ${told.dismissed} 处此前已排除`,
          en: `  ${told.hits} signs, ${told.dismissed} of them dismissed before, among ${told.cases} cases`,
        }),
        ...lines(said({ zh: '单位', en: 'unit' }), told.byUnit),
        ...lines(said({ zh: '月份', en: 'month' }), told.byMonth),
        ...lines(said({ zh: '人员', en: 'officer' }), told.byOfficer),
        ...told.signs.map(({ since, unit: of, detail }) => `  ${since} ${of} ${detail}`),
      ]);
    });
};
