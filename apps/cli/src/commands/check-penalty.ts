import { readFile } from 'node:fs/promises';
import { text as textOf } from 'node:stream/consumers';
import type { Command } from 'commander';
import { checkPublishedCase, LawDataError, type Law } from '#casework';
import { loadLaw } from '#law-files';
import { CommandFailed, exitCodes } from '../exit-codes.js';

const inputs = (text: string): unknown[] => {
  const whole = parsed(text);
  if (whole !== undefined) {
    if (Array.isArray(whole)) return whole;
    const cases = typeof whole === 'object' && whole !== null && 'cases' in whole ? whole.cases : whole;
    return Array.isArray(cases) ? cases : [cases];
  }
  return text
    .split('\n')
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => {
      const value = parsed(line);
      if (value === undefined) throw new CommandFailed(`Line ${number} is not JSON.`, exitCodes.wrongInput);
      return value;
    });
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

const checked = (input: unknown, index: number, { bases, discretion }: Law): object => {
  try {
    return checkPublishedCase(input, bases, discretion);
  } catch (error) {
    if (!(error instanceof LawDataError)) throw error;
    process.exitCode = exitCodes.found;
    return { id: null, row: index + 1, error: { field: error.field, reason: error.reason } };
  }
};

export const addCheckPenalty = (program: Command): void => {
  program
    .command('check-penalty')
    .argument('<file>', 'published decisions as JSON, JSON lines or {"cases": [...]}; - reads standard input')
    .option('--json', 'one JSON line per decision (the only form there is; amounts in fen)')
    .description('hold published penalties against the statutory range and the discretion bands')
    .action(async (file: string) => {
      const text = file === '-' ? await textOf(process.stdin) : await readFileOrFail(file);
      const { law } = await loadLaw();
      for (const [index, input] of inputs(text).entries())
        process.stdout.write(`${JSON.stringify(checked(input, index, law))}\n`);
    });
};

const readFileOrFail = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new CommandFailed(
      `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      exitCodes.wrongInput,
    );
  }
};
