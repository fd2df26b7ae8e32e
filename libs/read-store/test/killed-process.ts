import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';

const SOURCE = fileURLToPath(new URL('../src', import.meta.url));
/** Inside the project, so that its packages are found. */
const CACHE = fileURLToPath(new URL('../../../node_modules/.cache', import.meta.url));

/**
 * Runs a script in a process of its own and kills it, without warning, as soon as it prints a line that says so.
 * The script is the body of an async function of (library, say): the read store's exports, and what prints a line.
 */
export const runUntilKilled = async (script: string, at: (line: string) => boolean): Promise<void> => {
  const folder = await compiled();
  try {
    const program = `import * as library from './index.js';\nconst say = (line) => process.stdout.write(line + '\\n');\n${script}`;
    await writeFile(join(folder, 'main.js'), program);
    const child = spawn(process.execPath, [join(folder, 'main.js')], { stdio: ['ignore', 'pipe', 'inherit'] });
    const gone = once(child, 'exit');
    for await (const line of createInterface({ input: child.stdout })) if (at(line)) child.kill('SIGKILL');
    const [, signal] = await gone;
    if (signal !== 'SIGKILL') throw new Error('The script ended before it could be killed');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const compiled = async (): Promise<string> => {
  await mkdir(CACHE, { recursive: true });
  const folder = await mkdtemp(join(CACHE, 'read-store-'));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  for (const entry of await readdir(SOURCE, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const { code } = await transform(await readFile(file, 'utf8'), {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'es6' },
    });
    const target = join(folder, relative(SOURCE, file).replace(/\.ts$/, '.js'));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, code);
  }
  return folder;
};
