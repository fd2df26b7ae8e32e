import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { localKeySet } from '#local-issuer';
import { anlu } from './system/command.js';
import { embedded, officeFor } from './system/office.js';

const aFile = fileURLToPath(new URL('../package.json', import.meta.url));

describe('A token that a person asks for, and the folder that is meant', () => {
  const office = officeFor(embedded);
  const run = (...args: string[]) => anlu(args, { ANLU_DATA: office.folder });
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'anlu-test-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('token: says when the server has another key than the data folder, and prints none', async () => {
    await localKeySet(folder);
    const settings = { ANLU_URL: office.client.url, ANLU_DATA: folder };
    const other = await anlu(['token', 'wang'], settings);
    expect(other).toMatchObject({ code: 2, stdout: '' });
    expect(other.stderr).toContain('ANLU_DATA');
    expect((await anlu(['token', 'wang'], { ...settings, ANLU_DATA: office.folder })).code).toBe(0);
  });

  it('token: makes no key in a folder that no server has, and says what is meant', async () => {
    const ANLU_DATA = join(folder, 'mistyped');
    const { code, stdout, stderr } = await anlu(['token', 'wang'], { ANLU_DATA });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('nothing was made');
    expect(existsSync(ANLU_DATA)).toBe(false);
  });

  it.each(['token wang', 'verify', 'roots'])('%s: says that a file is no data folder', async (line) => {
    const { code, stdout, stderr } = await anlu(line.split(' '), { ANLU_DATA: aFile });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('which is a file and no folder');
  });

  it('token: prints a token that the server takes, and names the users it knows when asked for another', async () => {
    const { code, stdout } = await run('token', 'wang');
    expect(code).toBe(0);
    const me = await office.client.send<{ id: string }>('GET', '/me', {
      headers: { authorization: `Bearer ${stdout.trim()}` },
    });
    expect(me.body.id).toBe('wang');
    const unknown = await run('token', 'nobody');
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toContain('wang (caseworker)');
  });

  it.each([
    [['replay', 'no-such-case', '--at', '1'], 3, 'This case does not exist'],
    [['replay', 'x'], 2, '--at'],
    [['simulate', '--cases', '0'], 2, 'whole number from 1'],
    [['simulate', '--cases', '2', '--seed', 'x'], 2, 'whole number from 1'],
    [['frobnicate'], 2, 'frobnicate'],
    [['upload', 'nothing-there.png'], 2, 'There is no file nothing-there.png'],
    [['upload', 'package.json'], 2, '.pdf'],
    [['export', 'no-such-case'], 3, 'This case does not exist'],
  ])('%j ends with code %i and says what is wrong', async (args, code, said) => {
    const ended = await run(...args);
    expect(ended.code).toBe(code);
    expect(ended.stderr).toContain(said);
    expect(ended.stderr).not.toMatch(/^\s+at /m);
  });
});
