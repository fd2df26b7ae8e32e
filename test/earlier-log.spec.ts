import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { anlu } from './system/command.js';
import { RunningServer } from './system/running-server.js';

/**
 * The demonstration, as the version of 28 November 2026 wrote it: before clocks had identifiers and acts one pipeline.
 * Never made anew.
 */
const golden = fileURLToPath(new URL('golden/earlier-log', import.meta.url));
const { heads } = JSON.parse(readFileSync(join(golden, 'backup.json'), 'utf8')) as {
  heads: { partition: number; size: number; root: string }[];
};
const stages = JSON.parse(readFileSync(join(golden, 'stages.json'), 'utf8')) as Record<string, string>;

describe('A log that an earlier version wrote', () => {
  const folder = mkdtempSync(join(tmpdir(), 'anlu-earlier-'));
  const settings = { ANLU_DATA: join(folder, 'data') };
  const run = (...words: string[]) => anlu(words, settings);

  beforeAll(async () => {
    const backup = join(folder, 'backup');
    cpSync(golden, backup, { recursive: true });
    rmSync(join(backup, 'files'), { recursive: true });
    const packed = join(backup, 'partition-0.records.gz');
    writeFileSync(join(backup, 'partition-0.records'), gunzipSync(readFileSync(packed)));
    rmSync(packed);
    const restored = await run('restore', backup);
    if (restored.code !== 0) throw new Error(restored.stderr);
    cpSync(join(golden, 'files'), join(settings.ANLU_DATA, 'files'), { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is read and verified: nothing is changed, and it has the roots that it had', async () => {
    const roots = heads.flatMap(({ partition, size, root }) => ['--root', `${partition}:${size}:${root}`]);
    const { code, stdout } = await run('verify', ...roots, '--json');
    expect([code, (JSON.parse(stdout) as { findings: object[] }).findings]).toEqual([0, []]);
  });

  it('is rebuilt, and every case stands where it stood', async () => {
    expect((await run('rebuild')).code).toBe(0);
    const server = await RunningServer.start(settings);
    const token = (await run('token', 'jiang')).stdout.trim();
    const answer = await fetch(`${server.url}/cases?limit=200`, { headers: { authorization: `Bearer ${token}` } });
    const { items } = (await answer.json()) as { items: { _id: string; stage: string }[] };
    await server.end();
    const now = Object.fromEntries(items.map(({ _id: id, stage }) => [id, stage]));
    expect(now).toEqual(stages);
  });
});
