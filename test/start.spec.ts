import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandProgram, environmentWith } from './system/built-program.js';
import { Client } from './system/client.js';
import { allPages } from './system/pages.js';
import { until } from './system/until.js';

interface Started {
  child: ChildProcess;
  said: { stdout: string; stderr: string };
}

const toStart = 120_000;
const demonstrated = 31;

describe('anlu start, as a new user types it', () => {
  let folder = '';
  let running: Started | null = null;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'anlu-test-'));
  });
  afterAll(async () => {
    if (running !== null) await ctrlC(running);
    await rm(folder, { recursive: true, force: true });
  });

  const start = (): Started => {
    // A process group of its own, as a terminal makes one: Ctrl-C then reaches the command and the server it started.
    const child = spawn(process.execPath, [commandProgram(), 'start'], {
      env: environmentWith({ ANLU_DATA: folder, PORT: '0' }),
      detached: true,
    });
    const said = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => (said.stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said.stderr += chunk.toString()));
    return { child, said };
  };

  const ctrlC = async ({ child }: Started): Promise<number | null> => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return child.exitCode;
    const ended = once(child, 'exit');
    process.kill(-child.pid, 'SIGINT');
    await ended;
    return child.exitCode;
  };

  const welcomed = async ({ said, child }: Started): Promise<Client> => {
    const from = performance.now();
    while (!said.stdout.includes('Ctrl-C')) {
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`It ended with code ${child.exitCode}: ${said.stderr}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    process.stderr.write(`anlu start: ready after ${((performance.now() - from) / 1_000).toFixed(1)} s\n`);
    return new Client(/serves on (\S+)/.exec(said.stdout)?.[1] ?? '', folder);
  };

  const inside = async (client: Client): Promise<{ published: number; demonstration: number; records: number }> => {
    const { records } = await client.verify();
    const published = await allPages(client, '/discretion-checks?unit=*&limit=100', 'wang');
    const demonstration = await allPages(client, '/cases?limit=100', 'wei');
    return { published: published.length, demonstration: demonstration.length, records };
  };

  it(
    'shows 52 published decisions and the demonstration cases, ends with Ctrl-C, and finds them again',
    async () => {
      running = start();
      const client = await welcomed(running);
      expect(running.said.stdout).toContain(`52 published decisions and ${demonstrated} demonstration cases`);
      const before = await inside(client);
      expect(before).toMatchObject({ published: 52, demonstration: demonstrated });
      expect(await ctrlC(running)).toBe(0);
      expect(running.said.stderr).toBe('');

      running = start();
      const after = await inside(await welcomed(running));
      expect(after).toEqual(before);
      expect(await ctrlC(running)).toBe(0);
    },
    toStart,
  );

  it(
    'can be interrupted while it takes the cases in, and goes on where it was the next time',
    async () => {
      await rm(folder, { recursive: true, force: true });
      running = start();
      await until('the server listens', () => existsSync(join(folder, 'server.json')));
      expect(await ctrlC(running)).toBe(0);
      expect(running.said.stderr).toBe('');
      running = start();
      expect(await inside(await welcomed(running))).toMatchObject({ published: 52, demonstration: demonstrated });
      expect(await ctrlC(running)).toBe(0);
    },
    toStart,
  );
});
