import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { demonstrationFilePaths } from '#law-files';
import { commandProgram, environmentWith } from './system/built-program.js';
import { anlu } from './system/command.js';
import { embedded, officeFor } from './system/office.js';
import { demonstrationCase, play, simulatedCases } from './system/play.js';
import { until } from './system/until.js';

const inProject = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const published = inProject('data/published-cases.json');

describe('A command that a person types', () => {
  const office = officeFor(embedded);
  const run = (...args: string[]) => anlu(args, { ANLU_DATA: office.folder });
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'anlu-test-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(['token wang --json', 'due --help', '--help'])('%s ends quietly when nobody reads on', async (line) => {
    const child = spawn(process.execPath, [commandProgram(), ...line.split(' ')], {
      env: environmentWith({ ANLU_DATA: office.folder }),
    });
    child.stdout.destroy();
    const [stderr] = await Promise.all([text(child.stderr), once(child, 'close')]);
    expect({ code: child.exitCode, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('import: takes published decisions in once, and finds them there the second time', async () => {
    const first = await run('import', published, '--json');
    expect({ code: first.code, ...JSON.parse(first.stdout) }).toEqual({
      code: 0,
      imported: 52,
      repeated: 0,
      rejected: [],
    });
    const again = await run('import', published);
    expect(again).toMatchObject({ code: 0, stdout: '0 imported, 52 were there already, 0 rejected\n' });
  });

  it('import: names the rows that cannot be taken and takes the others', async () => {
    const file = join(folder, 'rows.json');
    const { cases } = JSON.parse(await readFile(published, 'utf8')) as { cases: object[] };
    await writeFile(file, JSON.stringify([{ ...cases[0], id: 'another-1' }, 7, { id: 'no-matter' }, null]));
    const { code, stdout } = await run('import', file, '--json');
    expect(code).toBe(3);
    const { imported, rejected } = JSON.parse(stdout) as {
      imported: number;
      rejected: { row: number; reason: string }[];
    };
    expect(imported).toBe(1);
    expect(rejected.map(({ row }) => row)).toEqual([2, 3, 4]);
    for (const { reason } of rejected) expect(reason).toMatch(/\S/);
  });

  it('import: takes a corrected row, and says how one that was imported before is corrected', async () => {
    const file = join(folder, 'corrected.json');
    const { cases } = JSON.parse(await readFile(published, 'utf8')) as { cases: object[] };
    const imported = async (row: object, ...more: string[]) => {
      await writeFile(file, JSON.stringify([row]));
      const { stdout } = await run('import', file, '--json', ...more);
      return JSON.parse(stdout) as { imported: number; repeated: number; rejected: { reason: string }[] };
    };
    expect(await imported({ ...cases[0], id: 'fix-1', matter: '' })).toMatchObject({ imported: 0 });
    expect(await imported({ ...cases[0], id: 'fix-1' })).toMatchObject({ imported: 1, rejected: [] });
    expect(await imported({ ...cases[0], id: 'fix-1' })).toMatchObject({ repeated: 1, rejected: [] });
    expect(await imported({ ...cases[0], id: 'fix-2' })).toMatchObject({ imported: 1 });
    const other = { ...cases[0], id: 'fix-2', matter: '另一事由' };
    const { rejected } = await imported(other);
    expect(rejected.map(({ reason }) => reason)).toEqual([expect.stringContaining('--correct')]);
    expect(rejected[0]?.reason).not.toMatch(/Idempotency/);
    expect(await imported(other, '--correct')).toMatchObject({ imported: 1 });
    expect(await imported(other)).toMatchObject({ repeated: 1, rejected: [] });
  });

  it('import: refuses GBK as UTF-8, reads it where it is said, and UTF-8 with BOM and CR LF', async () => {
    const { cases } = JSON.parse(await readFile(published, 'utf8')) as { cases: object[] };
    const file = join(folder, 'gbk.json');
    const row = JSON.stringify([{ id: 'gbk-1', authority: 'X', matter: 'Y' }]);
    // 事由 in GBK.
    const gbk = Buffer.concat([
      Buffer.from(row.slice(0, -4)),
      Buffer.from([0xca, 0xc2, 0xd3, 0xc9]),
      Buffer.from('"}]'),
    ]);
    await writeFile(file, gbk);
    const refused = await run('import', file);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('--encoding gb18030');
    expect(await run('import', file, '--encoding', 'gb18030')).toMatchObject({ code: 0 });
    await writeFile(file, `\uFEFF[\r\n${JSON.stringify({ ...cases[0], id: 'bom-1' })}\r\n]`);
    expect(await run('import', file)).toMatchObject({ code: 0 });
  });

  it.each([
    ['a file that is not there', 'no-such-file.json'],
    ['a file that is no JSON', 'package-lock.txt'],
  ])('import: says what is wrong with %s', async (_, name) => {
    const file = join(folder, name);
    if (name.endsWith('.txt')) await writeFile(file, 'not json');
    const { code, stderr } = await run('import', file);
    expect(code).toBe(2);
    expect(stderr).toContain(name);
  });

  it('simulate, rebuild, verify: say what was done and end with 0', async () => {
    const simulated = await run('simulate', '--cases', '3', '--seed', '9', '--json');
    expect({ code: simulated.code, ...JSON.parse(simulated.stdout) }).toMatchObject({ code: 0, cases: 3, repeated: 0 });
    const again = JSON.parse((await run('simulate', '--cases', '3', '--seed', '9', '--json')).stdout) as Record<
      string,
      number
    >;
    expect(again['repeated']).toBe((again['commands'] ?? 0) - (again['refused'] ?? 0));
    const rebuilt = await run('rebuild', '--json');
    expect({ code: rebuilt.code, ...JSON.parse(rebuilt.stdout) }).toMatchObject({ code: 0 });
    const verified = await run('verify');
    expect(verified.code).toBe(0);
    expect(verified.stdout).toContain('Clean: nothing was found.');
    const { findings, trees } = JSON.parse((await run('verify', '--json')).stdout) as { findings: []; trees: object[] };
    expect(findings).toEqual([]);
    expect(trees).toHaveLength(1);
  });

  it('replay and export: show a case as it stood, and all of it', async () => {
    const { id } = await play(office.client, await demonstrationCase(7, 'commands'));
    const replayed = await run('replay', id, '--at', '1');
    expect(replayed).toMatchObject({ code: 0, stderr: '' });
    expect(replayed.stdout).toContain(`${id} at 1: stage clue`);
    const json = JSON.parse((await run('replay', id, '--at', '2', '--json')).stdout) as { state: { stage: string } };
    expect(json.state.stage).toBe('summary');
    expect(await run('replay', id, '--at', 'yesterday')).toMatchObject({ code: 2, stdout: '' });
    const exported = await run('export', id);
    const { page, events, records } = JSON.parse(exported.stdout) as { page: { id: string }; events: []; records: [] };
    expect(page.id).toBe(id);
    expect(events.length).toBeGreaterThan(3);
    expect(records.length).toBeGreaterThan(3);
  });

  it('backup, restore: the log of a running server is copied, and another server goes on with the copy', async () => {
    const { id } = await play(office.client, await demonstrationCase(7, 'backup'));
    const backup = join(folder, 'backup');
    const made = await run('backup', backup, '--json');
    expect({ code: made.code, stderr: made.stderr }).toEqual({ code: 0, stderr: '' });
    const ANLU_DATA = join(folder, 'restored');
    const restored = await anlu(['restore', backup, '--json'], { ANLU_DATA });
    expect(restored.code).toBe(0);
    expect(JSON.parse(restored.stdout)).toEqual(JSON.parse(made.stdout));
    const verified = await anlu(['verify', '--json'], { ANLU_DATA });
    expect({ code: verified.code, findings: JSON.parse(verified.stdout).findings }).toEqual({ code: 0, findings: [] });
    const exported = await anlu(['export', id], { ANLU_DATA });
    expect(JSON.parse(exported.stdout).records).toEqual(JSON.parse((await run('export', id)).stdout).records);

    const again = await anlu(['restore', backup], { ANLU_DATA });
    expect(again).toMatchObject({ code: 2, stderr: expect.stringContaining('already') });
    const moved = await anlu(['copy-log', ANLU_DATA, join(folder, 'moved'), '--json']);
    expect(JSON.parse(moved.stdout)).toMatchObject({ log: JSON.parse(made.stdout).log });
    const inUse = await anlu(['copy-log', office.folder, join(folder, 'never')]);
    expect(inUse).toMatchObject({ code: 2, stderr: expect.stringContaining('in use by process') });
    const nowhere = await anlu(['copy-log', ANLU_DATA, 'kafka://somewhere']);
    expect(nowhere).toMatchObject({ code: 2, stderr: expect.stringContaining('kafka://host:port') });
  });

  it.each([
    ['verify'],
    ['rebuild'],
    ['export', 'a-case'],
    ['replay', 'a-case', '--at', '1'],
    ['document', 'a-case', '7'],
    ['redraw', 'an-inspection'],
    ['backup', 'BACKUP'],
    ['copy-log', 'MISTYPED', 'TARGET'],
  ])('%s in a folder without a log says so and makes nothing', async (...words) => {
    const [mistyped, backup, target] = ['mistyped', 'no-backup', 'no-target'].map((name) => join(folder, name));
    const places: Record<string, string | undefined> = { MISTYPED: mistyped, BACKUP: backup, TARGET: target };
    const answer = await anlu(
      words.map((word) => places[word] ?? word),
      { ANLU_DATA: mistyped ?? '' },
    );
    expect(answer).toMatchObject({ code: 2, stderr: expect.stringContaining('There is no log') });
    expect(answer.stdout).toBe('');
    for (const place of [mistyped, backup, target]) expect(existsSync(place ?? '')).toBe(false);
  });

  it('backup: a copy made while people work is whole, and every case in it is how the case began', async () => {
    const scripts = await simulatedCases(40, 5);
    const played: string[] = [];
    const over = new AbortController();
    const work = async (person: number): Promise<void> => {
      for (let number = person; !over.signal.aborted; number += 4) {
        const script = scripts[number % scripts.length];
        if (script === undefined) throw new Error('There are no made-up cases');
        played.push((await play(office.client, { ...script, key: `backup under work ${number}` })).id);
      }
    };
    const working = Promise.all([0, 1, 2, 3].map(work));
    await until('people are at work', () => played.length > 0);
    const backup = join(folder, 'backup-under-work');
    const made = await run('backup', backup, '--json').finally(() => over.abort());
    await working;
    expect({ code: made.code, stderr: made.stderr }).toEqual({ code: 0, stderr: '' });
    const ANLU_DATA = join(folder, 'restored-under-work');
    expect((await anlu(['restore', backup], { ANLU_DATA })).code).toBe(0);
    const verified = await anlu(['verify', '--json'], { ANLU_DATA });
    expect({ code: verified.code, findings: JSON.parse(verified.stdout).findings }).toEqual({ code: 0, findings: [] });
    const recordsOf = async (from: Promise<{ stdout: string }>): Promise<unknown[]> =>
      (JSON.parse((await from).stdout) as { records: unknown[] }).records;
    const [first = ''] = played;
    const kept = await recordsOf(anlu(['export', first], { ANLU_DATA }));
    const all = await recordsOf(run('export', first));
    expect(kept.length).toBeGreaterThan(0);
    expect(kept).toEqual(all.slice(0, kept.length));
  });

  it('upload: sends a file and prints the digest by which an act names it', async () => {
    const photograph = (await demonstrationFilePaths()).find((path) => path.endsWith('.png')) ?? '';
    const digest = createHash('sha256')
      .update(await readFile(photograph))
      .digest('hex');
    expect(await run('upload', photograph)).toMatchObject({ code: 0, stdout: `${digest}\n`, stderr: '' });
    const { stdout } = await run('upload', photograph, '--user', 'sun', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ sha256: digest, mediaType: 'image/png', name: 'shelf.png' });
  });

  it('ends with 4 when no server answers at the address that was given', async () => {
    const { code, stderr } = await anlu(['verify'], { ANLU_DATA: office.folder, ANLU_URL: 'http://127.0.0.1:9' });
    expect(code).toBe(4);
    expect(stderr).toContain('http://127.0.0.1:9');
  });

  it('start: refuses a folder that another server owns, and says where that one is', async () => {
    const { code, stderr } = await run('start');
    expect(code).toBe(2);
    expect(stderr).toContain(office.server.url);
  });

  it('prints nothing but its result where output is piped, and its usage when asked', async () => {
    const { code, stdout } = await run('--help');
    expect(code).toBe(0);
    for (const command of [
      'start',
      'import',
      'demo',
      'simulate',
      'rebuild',
      'verify',
      'replay',
      'export',
      'token',
      'upload',
    ])
      expect(stdout).toContain(command);
  });
});
