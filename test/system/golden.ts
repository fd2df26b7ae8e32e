import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Holds a text against a file of the project; UPDATE_GOLDEN=1 writes it anew, and the change is then reviewed like
 * code.
 */
export const expectDocument = async (path: string, text: string): Promise<void> => {
  const file = `${project}${path}`;
  if (process.env['UPDATE_GOLDEN'] === '1') {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  expect(text).toBe(await readFile(file, 'utf8'));
};

/** The same for test/golden/<name>. */
export const expectGolden = (name: string, text: string): Promise<void> => expectDocument(`test/golden/${name}`, text);
