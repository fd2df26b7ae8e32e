import type { Command } from 'commander';
import { failed } from '../api.js';
import { CommandFailed, exitCodes } from '../exit-codes.js';
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
const changedIn = (said: string): { name: string; value: number } => {
  const [name = '', value = ''] = said.split('=');
  if (!/^[0-9]{1,10}$/.test(value))
    throw new CommandFailed(`--set must be <name>=<whole number>, not ${said}`, exitCodes.wrongInput);
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
        `${told.number} ${told.chinese} (${told.name}), ${told.unit}, ${told.from} … ${told.to}`,
        `  ${told.parameters.map(({ name, value }) => `${name}=${value}`).join(' ')}`,
        `  ${told.hits} signs, ${told.dismissed} of them dismissed before, among ${told.cases} cases`,
        ...lines('unit', told.byUnit),
        ...lines('month', told.byMonth),
        ...lines('officer', told.byOfficer),
        ...told.signs.map(({ since, unit: of, detail }) => `  ${since} ${of} ${detail}`),
      ]);
    });
};
