import { createHash } from 'node:crypto';
import type { Command } from 'commander';
import { commandIdOf } from '#event-log';
import { readData } from '#law-files';
import { failed, type Api, type ProblemBody, type Receipt } from '../api.js';
import { CommandFailed, exitCodes } from '../exit-codes.js';
import { said } from '../language.js';
import { print } from '../print.js';
import { Bar } from '../progress.js';
import { readTextFile, withEncoding, type Encoding } from '../text-file.js';
import { withServer } from '../with-server.js';

interface Imported {
  imported: number;
  repeated: number;
  readonly rejected: { row: number; id: string; reason: string }[];
}

const rowsOf = (json: unknown): unknown[] => {
  const list = Array.isArray(json)
    ? json
    : typeof json === 'object' && json !== null && 'cases' in json
      ? json.cases
      : null;
  if (!Array.isArray(list))
    throw new CommandFailed(
      said({
        zh: '文件应当为公开处罚决定的列表，或者 {"cases": [...]}。',
        en: 'The file must hold a list of published decisions, or {"cases": [...]}.',
      }),
      exitCodes.wrongInput,
    );
  return list as unknown[];
};

const idOf = (row: unknown): string =>
  typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string' ? row.id : '';

type Answer = Awaited<ReturnType<Api['post']>> & { body: Receipt & ProblemBody };

/** Sends a row in under a key. */
const send = (api: Api, published: unknown, key: string): Promise<Answer> =>
  api.post<Receipt & ProblemBody>('/references', 'shen', { published }, { 'idempotency-key': key });

/** Whether a reference case was recorded under a key; its id follows from who sent it and the key. */
const isRecorded = async (api: Api, key: string): Promise<boolean> =>
  (await api.get(`/cases/${commandIdOf('shen', key).slice(0, 20)}`, 'shen')).status === 200;

/**
 * Imports one row. A row that was refused before goes in when it is corrected, under a key of its content; one that was
 * imported before with other content goes in beside it only when that is asked for.
 */
const importRow = async (api: Api, published: unknown, name: string, correct: boolean): Promise<Answer> => {
  const key = `import ${name}`;
  const answer = await send(api, published, key);
  if (answer.body.code !== 'idempotency-key-reused') return answer;
  const corrected = `${key} ${createHash('sha256').update(JSON.stringify(published)).digest('hex')}`;
  if (correct || (await isRecorded(api, corrected)) || !(await isRecorded(api, key)))
    return send(api, published, corrected);
  const detail = said({
    zh: `${name} 此前以其他内容导入；使用 --correct 将现在的内容作为另一案件导入，原案件保留。`,
    en: `${name} was imported before with other content; --correct imports this content as a case of its own, and the first stays.`,
  });
  return { ...answer, body: { ...answer.body, detail } };
};

/** Takes published decisions in as closed reference cases. Rows that cannot be taken are named; the others go in. */
export const importRows = async (api: Api, rows: readonly unknown[], correct = false): Promise<Imported> => {
  const result: Imported = { imported: 0, repeated: 0, rejected: [] };
  const bar = new Bar();
  for (const [index, published] of rows.entries()) {
    const id = idOf(published);
    const { status, body } = await importRow(api, published, id === '' ? `row ${index + 1}` : id, correct);
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

const readRows = async (file: string, encoding: Encoding): Promise<unknown[]> => {
  const text = await readTextFile(file, encoding);
  try {
    return rowsOf(JSON.parse(text) as unknown);
  } catch (error) {
    if (error instanceof CommandFailed) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandFailed(
      said({ zh: `${file} 不能作为 JSON 读取：${why}`, en: `${file} cannot be read as JSON: ${why}` }),
      exitCodes.wrongInput,
    );
  }
};

export const addImport = (program: Command): void => {
  withEncoding(program.command('import'))
    .argument('<file>', 'JSON: a list of published decisions, or {"cases": [...]}')
    .description('take published decisions in as closed reference cases, each through the discretion check')
    .option('--correct', 'import rows again whose content has changed; what was imported first stays in the record')
    .option('--json', 'print JSON')
    .action(async (file: string, options: { json?: true; correct?: true; encoding: Encoding }) => {
      const rows = await readRows(file, options.encoding);
      const result = await withServer((api) => importRows(api, rows, options.correct === true));
      print(options, result, () => [
        said({
          zh: `导入 ${result.imported} 件，此前已有 ${result.repeated} 件，未能导入 ${result.rejected.length} 件`,
          en: `${result.imported} imported, ${result.repeated} were there already, ${result.rejected.length} rejected`,
        }),
        ...result.rejected.map(({ row, id, reason }) =>
          said({ zh: `  第 ${row} 行 ${id}：${reason}`, en: `  row ${row} ${id}: ${reason}` }),
        ),
      ]);
      if (result.rejected.length > 0) process.exitCode = exitCodes.found;
    });
};
