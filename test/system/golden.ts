import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../golden/', import.meta.url));

/** Holds a text against test/golden/<name>; UPDATE_GOLDEN=1 writes it anew, and the change is then reviewed like code. */
export const expectGolden = async (name: string, text: string): Promise<void> => {
  if (process.env['UPDATE_GOLDEN'] === '1') {
    await mkdir(dirname(`${folder}${name}`), { recursive: true });
    await writeFile(`${folder}${name}`, text);
  }
  expect(text).toBe(await readFile(`${folder}${name}`, 'utf8'));
};
