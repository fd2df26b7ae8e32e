import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** What the server sends in place of a file, where a browser takes it. */
const isCopy = (name: string): boolean => name.endsWith('.br') || name.endsWith('.gz');

/** Writes into the worker of the installed console which files it keeps, and a version that changes with them. */
export const installed = (): Plugin => ({
  name: 'installed',
  apply: 'build',
  writeBundle: async ({ dir = '' }) => {
    const assets = (await readdir(join(dir, 'assets'))).filter((name) => !isCopy(name)).toSorted();
    const files = [...assets.map((name) => `assets/${name}`), 'manifest.webmanifest', 'icon-192.png', 'icon-512.png'];
    const hash = createHash('sha256');
    for (const name of [...files, 'index.html', 'sw.js']) hash.update(name).update(await readFile(join(dir, name)));
    const worker = (await readFile(join(dir, 'sw.js'), 'utf8'))
      .replace('__VERSION__', hash.digest('hex').slice(0, 16))
      .replace("'__FILES__'", JSON.stringify(files.map((name) => `/console/${name}`)));
    await writeFile(join(dir, 'sw.js'), worker);
  },
});
