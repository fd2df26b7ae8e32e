import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { transformFileSync } from '@swc/core';
import { EmbeddedFolder } from './embedded-folder.js';

const SOURCES = fileURLToPath(new URL('../src', import.meta.url));
const MODULES = fileURLToPath(new URL('../../../node_modules', import.meta.url));

const WRITER = `
import { openEmbeddedLog } from './index.js';
const log = await openEmbeddedLog({ folder: process.argv[2] });
const hex = (n) => n.toString(16).padStart(64, '0');
const write = async (stream) => {
  for (let n = 1; ; n++) {
    const head = log.head(stream);
    const result = await log.commit({
      v: 1, stream, seq: head.version + 1, prevHash: head.hash, commandId: stream + n, commandDigest: hex(n),
      actor: {}, recordedAt: '2026-03-02T01:00:00Z', reads: {},
      events: [{ type: 'noted', v: 1, occurredAt: '2026-03-02T01:00:00Z', data: { text: 'x'.repeat(500) } }],
    });
    process.stdout.write(stream + ' ' + result.stored.hash + '\\n');
  }
};
await Promise.all(['case/1', 'case/2', 'case/3', 'case/4'].map(write));
`;

describe('a process that is killed while it writes', () => {
  it('has lost nothing that it answered, and the next one takes over its folder', async () => {
    const folder = new EmbeddedFolder();
    const program = compiledWriter();
    try {
      const answered: string[] = [];
      const child = spawn(process.execPath, [join(program, 'writer.js'), folder.path], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const ended = new Promise((resolve) => child.once('exit', resolve));
      for await (const line of createInterface(child.stdout)) {
        answered.push(line);
        if (answered.length === 400) child.kill('SIGKILL');
      }
      await ended;
      const log = await folder.open();
      const kept = new Set(
        ['case/1', 'case/2', 'case/3', 'case/4'].flatMap((stream) =>
          log.readStream(stream).map(({ hash }) => `${stream} ${hash}`),
        ),
      );
      expect(answered.length).toBeGreaterThanOrEqual(400);
      expect(answered.filter((line) => !kept.has(line))).toEqual([]);
      expect(await log.verify()).toEqual([]);
    } finally {
      await folder.remove();
      rmSync(program, { recursive: true, force: true });
    }
  });
});

/** The log as JavaScript in a folder from which its packages can be found. */
const compiledWriter = (): string => {
  mkdirSync(join(MODULES, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(MODULES, '.cache', 'anlu-writer-'));
  const options = {
    swcrc: false,
    configFile: false,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
  } as const;
  for (const file of readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )) {
    const target = join(folder, file.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, transformFileSync(join(SOURCES, file), options).code);
  }
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'writer.js'), WRITER);
  return folder;
};
