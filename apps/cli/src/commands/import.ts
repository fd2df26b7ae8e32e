import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { readData } from '#law-files';
import type { Api, ProblemBody, Receipt } from '../api.js';
import { failed } from '../api.js';
import { CommandFailed, exitCodes } from '../exit-codes.js';
import { print } from '../print.js';
import { Bar } from '../progress.js';
import { withServer } from '../with-server.js';

interface Imported {
  imported: number;
  repeated: number;
  rejected: { row: number; id: string; reason: string }[];
}

const rowsOf = (json: unknown): unknown[] => {
  const list = Array.isArray(json)
    ? json
    : typeof json === 'object' && json !== null && 'cases' in json
      ? json.cases
      : null;
  if (!Array.isArray(list))
    throw new CommandFailed(
      'The file must hold a list of published decisions, or {"cases": [...]}.',
      exitCodes.wrongInput,
    );
  return list as unknown[];
};

const idOf = (row: unknown): string =>
  typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string' ? row.id : '';

/** Takes published decisions in as closed reference cases. Rows that cannot be taken are named; the others go in. */
export const importRows = async (api: Api, rows: readonly unknown[]): Promise<Imported> => {
  const result: Imported = { imported: 0, repeated: 0, rejected: [] };
  const bar = new Bar();
  for (const [index, published] of rows.entries()) {
    const id = idOf(published);
    const key = { 'idempotency-key': `import ${id === '' ? `row ${index + 1}` : id}` };
    const { status, body } = await api.post<Receipt & ProblemBody>('/references', 'shen', { published }, key);
    if (status === 201) result[body.repeated ? 'repeated' : 'imported'] += 1;
    else if (status >= 400 && status < 500 && status !== 401)
      result.rejected.push({ row: index + 1, id, reason: body.detail });
    else throw failed('/references', status, body);
    bar.show('import', index + 1, rows.length);
  }
  bar.end();
  return result;
};

/** The published decisions that come with Anlu. */
export const importPublished = async (api: Api): Promise<Imported> =>
  importRows(api, rowsOf(await readData('published-cases.json')));

const readRows = async (file: string): Promise<unknown[]> => {
  try {
    return rowsOf(JSON.parse(await readFile(file, 'utf8')) as unknown);
  } catch (error) {
    if (error instanceof CommandFailed) throw error;
    throw new CommandFailed(
      `${file} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`,
      exitCodes.wrongInput,
    );
  }
};

export const addImport = (program: Command): void => {
  program
    .command('import')
    .argument('<file>', 'JSON: a list of published decisions, or {"cases": [...]}')
    .description('take published decisions in as closed reference cases, each through the discretion check')
    .option('--json', 'print JSON')
    .action(async (file: string, options: { json?: true }) => {
      const rows = await readRows(file);
      const result = await withServer((api) => importRows(api, rows));
      print(options, result, () => [
        `${result.imported} imported, ${result.repeated} were there already, ${result.rejected.length} rejected`,
        ...result.rejected.map(({ row, id, reason }) => `  row ${row} ${id}: ${reason}`),
      ]);
      if (result.rejected.length > 0) process.exitCode = exitCodes.found;
    });
};
