import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);

/** Below this many bytes the packet is as large with compression as without. */
const leastBytes = 1_000;

/** Writes .br and .gz beside each file of the build, which the server sends as they are. */
export const compressed = (): Plugin => ({
  name: 'compressed',
  apply: 'build',
  writeBundle: async ({ dir = '' }) => {
    const folder = join(dir, 'assets');
    for (const name of await readdir(folder)) {
      const path = join(folder, name);
      const content = await readFile(path);
      if (content.length < leastBytes) continue;
      const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
      await writeFile(`${path}.br`, await asBrotli(content, { params }));
      await writeFile(`${path}.gz`, await asGzip(content, { level: constants.Z_BEST_COMPRESSION }));
    }
  },
});
