import { chmod, lstat, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Receipt } from './system/client.js';
import { anlu } from './system/command.js';
import { describeSystem } from './system/describe-system.js';
import { officeFor } from './system/office.js';
import { demonstrationCase, play } from './system/play.js';

/** Everything below a folder that somebody else may read or write, with its mode. */
const openIn = async (folder: string): Promise<string[]> => {
  const found: string[] = [];
  for (const name of await readdir(folder, { recursive: true })) {
    const status = await lstat(join(folder, name));
    const wanted = status.isDirectory() ? 0o700 : 0o600;
    const mode = status.mode & 0o777;
    if (mode !== wanted) found.push(`${name} is ${mode.toString(8)}`);
  }
  return found;
};

await describeSystem('What a node writes', (engines) => {
  // A service's mask: whatever forgets its own mode can be read by everybody.
  let before = 0;
  beforeAll(() => {
    before = process.umask(0o022);
  });
  afterAll(() => process.umask(before));
  const office = officeFor(engines);
  let elsewhere = '';
  beforeAll(async () => {
    elsewhere = await mkdtemp(join(tmpdir(), 'anlu-test-'));
  });
  afterAll(() => rm(elsewhere, { recursive: true, force: true }));
  const run = (...args: string[]) => anlu(args, { ...office.settings });

  it('is for its own user alone: after a start, a command, a file, a backup, a rebuild and another start', async () => {
    expect(await openIn(office.folder)).toEqual([]);
    await play(office.client, await demonstrationCase(1, 'private'));
    expect((await office.client.post<Receipt>('/cases', 'wang', {})).status).toBe(422);
    const backup = join(elsewhere, 'backup');
    expect(await run('backup', backup)).toMatchObject({ code: 0, stderr: '' });
    expect(await run('rebuild')).toMatchObject({ code: 0 });
    const names = await readdir(office.folder, { recursive: true });
    expect(names.length).toBeGreaterThan(5);
    expect(await openIn(office.folder)).toEqual([]);
    expect(await openIn(elsewhere)).toEqual([]);
    // One of several partitions goes back into a topic, and makes no files.
    if (engines.kind === 'embedded')
      expect((await anlu(['restore', backup], { ANLU_DATA: join(elsewhere, 'restored') })).code).toBe(0);
    expect(await openIn(elsewhere)).toEqual([]);
    await office.restart('SIGTERM');
    expect(await openIn(office.folder)).toEqual([]);
  });

  it('is closed again at the next start where an older version left it open', async () => {
    const names = await readdir(office.folder, { recursive: true });
    for (const name of names) {
      const path = join(office.folder, name);
      await chmod(path, (await lstat(path)).isDirectory() ? 0o755 : 0o644);
    }
    await office.restart('SIGTERM');
    expect(await openIn(office.folder)).toEqual([]);
  });
});
