import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { anlu } from './system/command.js';
import { expectGolden } from './system/golden.js';

const published = fileURLToPath(new URL('../data/published-cases.json', import.meta.url));

interface Line {
  id: string | null;
  row?: number;
  verdict?: string;
  error?: { field: string; reason: string };
}

const linesOf = (stdout: string): Line[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

describe('check-penalty', () => {
  it('holds each published decision against the law as before', async () => {
    const { code, stdout, stderr } = await anlu(['check-penalty', published, '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    await expectGolden('check-penalty.jsonl', stdout);
    expect(linesOf(stdout)).toHaveLength(52);
  });

  it('reads one decision, a list and JSON lines from standard input, and says the same of them', async () => {
    const { cases } = JSON.parse(await readFile(published, 'utf8')) as { cases: object[] };
    const some = cases.slice(0, 3);
    const list = await anlu(['check-penalty', '-'], {}, JSON.stringify(some));
    const lines = await anlu(['check-penalty', '-', '--json'], {}, some.map((each) => JSON.stringify(each)).join('\n'));
    const one = await anlu(['check-penalty', '-'], {}, JSON.stringify(some[0]));
    expect(lines.stdout).toBe(list.stdout);
    expect(linesOf(list.stdout).slice(0, 1)).toEqual(linesOf(one.stdout));
  });

  it('refuses a name that it does not know, and keeps the id of the line', async () => {
    const lines = ['{"id":"a","facts":{"goodsvalue":1}}', '{"id":"b","fine":1}', '{"id":"c","penalty":{"fine":-1}}'];
    const { code, stdout } = await anlu(['check-penalty', '-'], {}, lines.join('\n'));
    expect(code).toBe(3);
    expect(linesOf(stdout).map(({ id, error }) => [id, error?.field])).toEqual([
      ['a', 'facts.goodsvalue'],
      ['b', 'fine'],
      ['c', 'penalty.fine'],
    ]);
  });

  it('names a row that is malformed, checks the others, and ends with 3', async () => {
    const { cases } = JSON.parse(await readFile(published, 'utf8')) as { cases: object[] };
    const rows = [cases[0], 'no decision', { ...cases[1], facts: 'none' }, cases[2]];
    const { code, stdout } = await anlu(['check-penalty', '-'], {}, JSON.stringify(rows));
    expect(code).toBe(3);
    const lines = linesOf(stdout);
    expect(lines.map(({ error }) => error !== undefined)).toEqual([false, true, true, false]);
    expect(lines[1]).toMatchObject({ id: null, row: 2 });
    expect(lines[2]?.error?.field).toMatch(/facts/);
  });

  it.each([
    ['a line that is not JSON', '{"id": "a"}\n{oops\n', 'Line 2'],
    ['a file that is cut off', '[{"id": "a"}', 'Line 1'],
  ])('ends with 2 at %s', async (_, input, said) => {
    const { code, stderr } = await anlu(['check-penalty', '-'], {}, input);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });

  it('ends with 2 when the file is not there', async () => {
    const { code, stderr } = await anlu(['check-penalty', 'no-such-file.json']);
    expect(code).toBe(2);
    expect(stderr).toContain('no-such-file.json');
  });
});
